import type { CodeSet } from '../../../records/index.ts'

/** On what basis a record may be cleared. */
export const expungeBasis: CodeSet = {
  id: 'expunge-basis',
  source: 'Ours. The law is cited in words beside it.',
  codes: [
    { code: 'court-order', label: 'A court ordered it' },
    { code: 'erasure', label: 'The person’s right to erasure' },
    { code: 'wrong-person', label: 'Written about the wrong person' },
    { code: 'unlawful', label: 'It should never have been recorded' },
    { code: 'time-come', label: 'The time for keeping it has come' },
  ],
}
