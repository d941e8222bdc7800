import type { CodeSet } from '../../../records/index.ts'

/** Who agreed, or was asked to agree, to a child’s health being looked at. */
export const agreedToHealth: CodeSet = {
  id: 'agreed-to-health',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'child', label: 'The child, who understands what it means' },
    { code: 'parent', label: 'A parent' },
    { code: 'authority', label: 'We did, because we share parental responsibility' },
    { code: 'other', label: 'Somebody else who may decide' },
  ],
}
