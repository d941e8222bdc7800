import { signalCases } from '../../../../readings/signal/index.ts'

const plan = (record: string, from: string, to: string | null, category = 'MUL') => [
  { did: 'protection-plan.begun', record, on: from, says: { category } },
  ...(to ? [{ did: 'protection-plan.ended', record, on: to, says: { reason: 'CONF' } }] : []),
]
const first = plan('one', '2023-11-06', '2024-09-10')
const at = '2026-11-22 12:00'

export default signalCases('protection/repeat-plan', [
  { name: 'A first plan', given: first.slice(0, 1), at, reads: [] },
  { name: 'A second plan on the last day of two years', given: [...first, ...plan('two', '2026-09-10', null)], at, reads: [{ says: /^A second protection plan, within two years of the last$/, others: {} }] },
  { name: 'A second plan the day after', given: [...first, ...plan('two', '2026-09-11', null)], at, reads: [] },
  {
    name: 'Both were about neglect: it says so', given: [...plan('one', '2023-11-06', '2024-09-10', 'NEG'), ...plan('two', '2026-03-10', null, 'NEG')],
    at, reads: [{ says: /^A second protection plan, within two years of the last: neglect again$/ }],
  },
  {
    name: 'They were about different kinds of harm', given: [...plan('one', '2023-11-06', '2024-09-10', 'NEG'), ...plan('two', '2026-03-10', null, 'PHY')],
    at, reads: [{ says: /of the last$/ }],
  },
  { name: 'A third plan', given: [...plan('zero', '2020-01-06', '2020-12-01'), ...first, ...plan('two', '2025-03-03', null)], at, reads: [{ says: /^A third protection plan/ }] },
  { name: 'A fourth', given: [...plan('a', '2018-01-06', '2018-12-01'), ...plan('b', '2020-01-06', '2020-12-01'), ...first, ...plan('two', '2025-03-03', null)], at, reads: [{ says: /^Plan number 4: another/ }] },
  { name: 'The second plan has ended: said for two years more', given: [...first, ...plan('two', '2025-03-03', '2025-11-24')], at, reads: [{ says: /second/, until: '2027-11-24' }] },
  { name: 'Two years after the second ended', given: [...first, ...plan('two', '2024-09-20', '2024-11-20')], at: '2026-11-21 00:00', reads: [] },
  { name: 'The day before that', given: [...first, ...plan('two', '2024-09-20', '2024-11-20')], at: '2026-11-20 12:00', reads: [{ says: /second/ }] },
  { name: 'Begun some time that month: said, and that it is rough', given: [...first, ...plan('two', '2026-09', null)], at, reads: [{ says: /or a little more$/ }] },
  {
    name: 'A conference decided the second, and nobody has written it', given: [...first, { did: 'protection-conference.held', on: '2026-03-03 10:00', says: { kind: 'INITIAL', outcome: 'PLAN' } }],
    at, reads: [{ says: /second/ }],
  },
  { name: 'The first was another child’s, and withdrawn', given: [...first, { ...first[0]!, withdraws: true, why: 'A cousin’s' }, ...plan('two', '2025-03-03', null)], at, reads: [] },
])
