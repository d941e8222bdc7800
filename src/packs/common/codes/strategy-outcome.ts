import type { CodeSet } from '../../../records/index.ts'

/** What a strategy discussion decided. */
export const strategyOutcome: CodeSet = {
  id: 'strategy-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'S47J', label: 'Enquire together with police (section 47)' },
    { code: 'S47S', label: 'Enquire on our own (section 47)' },
    { code: 'POL', label: 'Police only' },
    { code: 'CIN', label: 'Assess, without a section 47 enquiry' },
    { code: 'RECON', label: 'Meet again' },
    { code: 'NFA', label: 'Nothing more to do' },
  ],
}
