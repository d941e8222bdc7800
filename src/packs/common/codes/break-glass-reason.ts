import type { CodeSet } from '../../../records/index.ts'

/** Why a record out of somebody's reach has to be read now. */
export const breakGlassReason: CodeSet = {
  id: 'break-glass-reason',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'danger-now', label: 'A child may be in danger now' },
    { code: 'missing-now', label: 'A child is missing, or has been found' },
    { code: 'at-the-door', label: 'The child or their family is here, or is asking for help now' },
    { code: 'police-or-health', label: 'Police or health need an answer now' },
    { code: 'nobody-to-ask', label: 'Whoever works with the child cannot be reached' },
    { code: 'other', label: 'Something else' },
  ],
}
