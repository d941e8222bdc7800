import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string, met = true) => ({ did: 'care-review.held', record, on, says: { met } })
const first = review('one', '2026-09-14 10:00')

export default dutyCases('care-review/second', [
  { name: 'No first review yet: nothing to count from', given: [inCare], at: '2026-12-01 09:00', reads: [] },
  { name: 'Three months are not over', given: [inCare, first], at: '2026-12-14 23:59', reads: [{ state: 'open', due: '2026-12-14' }] },
  { name: 'Three months are over', given: [inCare, first], at: '2026-12-15 00:00', reads: [{ state: 'overdue', due: '2026-12-14' }] },
  { name: 'The same on the Isle of Man', where: 'isle-of-man', given: [inCare, first], at: '2026-12-15 00:00', reads: [{ state: 'overdue', due: '2026-12-14' }] },
  { name: 'Held on the last day', given: [inCare, first, review('two', '2026-12-14 15:00')], at: '2027-01-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [inCare, first, review('two', '2026-12-15 09:00')], at: '2027-01-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'The second on paper', given: [inCare, first, review('two', '2026-12-10', false)], at: '2026-12-15 00:00', reads: [{ state: 'overdue', why: /on paper/ }] },
  { name: 'A first review on paper starts nothing', given: [inCare, review('one', '2026-09-14', false)], at: '2026-12-15 00:00', reads: [] },
  { name: 'Two reviews some time on one day: we cannot tell them apart', given: [inCare, review('one', '2026-09-14'), review('two', '2026-09-14')], at: '2026-12-15 00:00', reads: [{ state: 'cannot tell', why: /too rough/ }] },
  { name: 'Left care before it was due', given: [inCare, first, { did: 'care-episode.ended', on: '2026-11-01 12:00' }], at: '2026-12-20 09:00', reads: [{ state: 'not needed' }] },
])
