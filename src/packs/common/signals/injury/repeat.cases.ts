import { signalCases } from '../../../../readings/signal/index.ts'

const seen = (record: string, on: string, where = 'F-SHIN-L') => ({ did: 'injury.seen', record, on, says: { marks: [{ id: record, where, what: 'BRUISE' }] } })
const two = [seen('one', '2026-09-07 21:00'), seen('two', '2026-11-20 22:00', 'B-UPPER-L')]

export default signalCases('injury/repeat', [
  { name: 'Once: nothing is said', given: [seen('one', '2026-11-20 22:00')], at: '2026-11-21 12:00', reads: [] },
  { name: 'Twice in ninety days, in two places', given: two, at: '2026-11-21 12:00', reads: [{ says: /^Injuries or marks 2 times in 90 days$/, until: '2026-12-06 21:00', others: {} }] },
  { name: 'Twice in the same place', given: [seen('one', '2026-09-07 21:00'), seen('two', '2026-11-20 22:00')], at: '2026-11-21 12:00', reads: [{ says: /, and 2 of them in the same place$/ }] },
  {
    name: 'Two marks in one place on one day are one injury', given: [...two, { ...seen('one', '2026-09-07 21:00'), amends: 1, written: '2026-09-08 09:00', says: { marks: [{ id: 'a', where: 'F-SHIN-L' }, { id: 'b', where: 'F-SHIN-L' }] } }],
    at: '2026-11-21 12:00', reads: [{ says: /^Injuries or marks 2 times in 90 days$/ }],
  },
  { name: 'The minute before the first is ninety days ago', given: two, at: '2026-12-06 20:59', reads: [{ says: /2 times/ }] },
  { name: 'The first is ninety days ago: time alone ends it', given: two, at: '2026-12-06 21:00', reads: [] },
  { name: 'One was written about another child and withdrawn', given: [...two, { ...seen('two', '2026-11-20 22:00'), withdraws: true, why: 'His brother’s' }], at: '2026-11-21 12:00', reads: [] },
])
