import type { CodeSet } from '../../../records/index.ts'

/** What somebody was asked to agree to. */
export const consentPurpose: CodeSet = {
  id: 'consent-purpose',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'EH', label: 'Early help' },
    { code: 'ASSESS', label: 'An assessment' },
    { code: 'ASK', label: 'Asking others what they know' },
    { code: 'TELL', label: 'Telling others what we know' },
    { code: 'SERVICE', label: 'A service or a group' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
