import type { CodeSet } from '../../../records/index.ts'

/** What was decided about a contact. */
export const contactOutcome: CodeSet = {
  id: 'contact-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'REF', label: 'It becomes a referral' },
    { code: 'STRAT', label: 'Straight to a strategy discussion' },
    { code: 'EXIST', label: 'Added to work already open' },
    { code: 'EH', label: 'Passed to early help' },
    { code: 'INFO', label: 'Information and advice' },
    { code: 'OLA', label: 'Passed to another council' },
    { code: 'NFA', label: 'Nothing more to do' },
  ],
}
