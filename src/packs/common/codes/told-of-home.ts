import type { CodeSet } from '../../../records/index.ts'

/** Who outside a home hears of a worry about it. */
export const toldOfHome: CodeSet = {
  id: 'told-of-home',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'designated-officer', label: 'Designated officer for allegations' },
    { code: 'regulator', label: 'The inspectorate' },
    { code: 'police', label: 'Police' },
    { code: 'placing-authority', label: 'Council that placed them' },
    { code: 'independent-visitor', label: 'Independent visitor of the home' },
    { code: 'provider', label: 'Whoever runs the home' },
    { code: 'reviewing-officer', label: 'Reviewing officer' },
    { code: 'nobody', label: 'Nobody: it is settled here' },
  ],
}
