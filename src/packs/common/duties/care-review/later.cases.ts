import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2025-08-25 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string, met = true) => ({ did: 'care-review.held', record, on, says: { met } })
const two = [inCare, review('one', '2025-09-15 10:00'), review('two', '2025-12-10 10:00')]
const home = (type: string, on = '2025-08-25 12:00') => ({ did: 'placement.started', on, says: { home: 'elm-house', type }, naming: ['home'] })

export default dutyCases('care-review/later', [
  { name: 'After the first the second is another duty', given: two.slice(0, 2), at: '2026-06-11 00:00', reads: [] },
  { name: 'Six months are not over', given: two, at: '2026-06-10 23:59', reads: [{ state: 'open', due: '2026-06-10' }] },
  { name: 'Six months are over', given: two, at: '2026-06-11 00:00', reads: [{ state: 'overdue', due: '2026-06-10' }] },
  { name: 'The same on the Isle of Man, where the number was seen in a heading only', where: 'isle-of-man', given: two, at: '2026-06-11 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day, and counted from there', given: [...two, review('three', '2026-06-10 09:00')], at: '2026-07-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-10' }] },
  { name: 'Held the day after', given: [...two, review('three', '2026-06-11 09:00')], at: '2026-07-01 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-12-11' }] },
  {
    name: 'On paper, in a children’s home', given: [...two, home('K2'), review('three', '2026-06-01', false)], at: '2026-06-11 00:00', reads: [{ state: 'overdue', why: /long-term foster/ }],
  },
  {
    name: 'On paper, after more than a year in a long-term foster home',
    given: [...two, home('U4'), review('three', '2026-06-01 10:00'), review('four', '2026-11-20 10:00', false)],
    at: '2026-12-02 09:00', reads: [{ state: 'met' }, { state: 'met' }, { state: 'open', due: '2027-05-20' }],
  },
  {
    name: 'On paper, in its first year', given: [...two, home('U4', '2026-01-10 12:00'), review('three', '2026-06-01 10:00', false)],
    at: '2026-06-11 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Left care', given: [...two, { did: 'care-episode.ended', on: '2026-03-01 12:00' }], at: '2026-07-01 09:00', reads: [{ state: 'not needed' }] },
])
