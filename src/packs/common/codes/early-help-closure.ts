import type { CodeSet } from '../../../records/index.ts'

/** Why early help ended. */
export const earlyHelpClosure: CodeSet = {
  id: 'early-help-closure',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BETTER', label: 'Things are better for the child' },
    { code: 'OTHERS', label: 'School, health or others can go on without us' },
    { code: 'STEPUP', label: 'Social care took it on' },
    { code: 'CONSENT', label: 'The family took back their agreement' },
    { code: 'NOCONTACT', label: 'We could not reach the family' },
    { code: 'MOVED', label: 'They moved away' },
    { code: 'ADULT', label: 'They turned 18' },
    { code: 'OTHER', label: 'Another reason' },
  ],
}
