import { signalCases } from '../../../../readings/signal/index.ts'

const begun = { did: 'protection-plan.begun', on: '2026-01-12' }
const review = (record: string, on: string, direction?: string, outcome = 'PLAN') =>
  ({ did: 'protection-conference.held', record, on, says: { kind: 'REVIEW', outcome, ...(direction ? { direction } : {}) } })
const group = (record: string, on: string, direction: string) => ({ did: 'core-group.held', record, on, says: { direction } })
const at = '2026-11-22 12:00'
const [april, october] = [review('april', '2026-04-08', 'same'), review('october', '2026-10-05', 'worse')]

export default signalCases('protection/no-change', [
  { name: 'One review that found no change', given: [begun, april], at, reads: [] },
  { name: 'Two in a row', given: [begun, april, october], at, reads: [{ says: /^Nothing better for the child at 2 reviews in a row$/, others: {} }] },
  { name: 'Better in between', given: [begun, april, review('july', '2026-07-06', 'better'), october], at, reads: [] },
  { name: 'One that does not say breaks the row', given: [begun, april, review('july', '2026-07-06'), october], at, reads: [] },
  { name: 'The plan has ended since', given: [begun, april, october, review('last', '2026-11-09', 'same', 'CIN')], at, reads: [] },
  {
    name: 'Three core groups in a row', given: [begun, group('a', '2026-08-03', 'same'), group('b', '2026-08-31', 'same'), group('c', '2026-09-28', 'worse')],
    at, reads: [{ says: /^Nothing better for the child at 3 core groups in a row$/ }],
  },
  { name: 'Two core groups in a row are not enough', given: [begun, group('b', '2026-08-31', 'same'), group('c', '2026-09-28', 'worse')], at, reads: [] },
  {
    name: 'The last core group found something better',
    given: [begun, group('a', '2026-08-03', 'same'), group('b', '2026-08-31', 'same'), group('c', '2026-09-28', 'worse'), group('d', '2026-10-26', 'better')], at, reads: [],
  },
  { name: 'A review of an earlier plan is not in the row', given: [review('before', '2025-10-05', 'same'), begun, october], at, reads: [] },
])
