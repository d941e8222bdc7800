import type { CodeSet } from '../../../records/index.ts'

/** What was decided about a referral. */
export const referralOutcome: CodeSet = {
  id: 'referral-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'ASSESS', label: 'Assess' },
    { code: 'STRAT', label: 'Strategy discussion' },
    { code: 'WORK', label: 'We help, without assessing first', hint: 'Help began at once, or an older record does not say how it began.' },
    { code: 'EH', label: 'Pass to early help' },
    { code: 'TRANS', label: 'Pass to someone else' },
    { code: 'NFA', label: 'Nothing more to do' },
  ],
}
