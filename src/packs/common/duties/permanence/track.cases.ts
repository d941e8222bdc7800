import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string) => ({ did: 'care-review.held', record, on, says: { met: true } })
const two = [inCare, review('one', '2026-03-20 10:00'), review('two', '2026-06-15 10:00')]
const plan = { did: 'permanence-plan.set', on: '2026-06-15 09:00', says: { route: 'SGO', parallel: 'LTF' } }
const look = (on: string) => ({ did: 'permanence-plan.looked-at', on, says: { barrier: 'The assessment waits', next: 'Ring the court' } })

export default dutyCases('permanence/track', [
  { name: 'Before the second review', given: two.slice(0, 2), at: '2026-06-10 09:00', reads: [] },
  { name: 'Six weeks are not over', given: two, at: '2026-07-27 23:59', reads: [{ state: 'open', due: '2026-07-27' }] },
  { name: 'They are over', given: two, at: '2026-07-28 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Looked at on the last day, and counted from there', given: [...two, plan, look('2026-07-27 15:00')], at: '2026-08-10 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-09-07' }] },
  { name: 'Looked at the day after', given: [...two, plan, look('2026-07-28 09:00')], at: '2026-08-10 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-09-08' }] },
  {
    name: 'They have a home that lasts', given: [...two, plan, { did: 'permanence-plan.reached', on: '2026-07-01 12:00', says: { route: 'SGO' } }],
    at: '2026-08-10 09:00', reads: [{ state: 'not needed', why: /home that lasts/ }],
  },
  { name: 'Left care', given: [...two, { did: 'care-episode.ended', on: '2026-07-01 12:00' }], at: '2026-08-10 09:00', reads: [{ state: 'not needed' }] },
  { name: 'A new day for the plan is no look', given: [...two, plan, { ...plan, on: '2026-07-20 09:00' }], at: '2026-07-28 00:00', reads: [{ state: 'overdue' }] },
])
