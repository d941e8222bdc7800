import { dutyCases } from '../../../../readings/duty/index.ts'

const inNeed = [{ did: 'referral.received', on: '2026-11-09 09:00' }, { did: 'referral.decided', on: '2026-11-10 11:00', says: { outcome: 'ASSESS' } }]
const note = (on: string, record = on) => ({ did: 'case-note.noted', on, record, says: { note: 'Rang school' } })

export default dutyCases('silence/nothing-written', [
  { name: 'Four weeks are not over', given: inNeed, at: '2026-12-08 23:59', reads: [{ state: 'open', due: '2026-12-08' }] },
  { name: 'Four weeks without a word', given: inNeed, at: '2026-12-09 00:00', reads: [{ state: 'overdue', due: '2026-12-08' }] },
  { name: 'A note in the second week starts the count again, and the short gap is not kept', given: [...inNeed, note('2026-11-20 10:00')], at: '2026-12-18 23:59', reads: [{ state: 'open', due: '2026-12-18' }] },
  { name: 'A note on the last day was in time', given: [...inNeed, note('2026-12-08 10:00')], at: '2026-12-08 12:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-01-05' }] },
  { name: 'A note a day late stays told as late', given: [...inNeed, note('2026-12-09 10:00')], at: '2026-12-09 12:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'A new worker being named says nothing of the child', given: [...inNeed, { did: 'allocation.allocated', on: '2026-12-01 09:00', says: { worker: 'priya' } }], at: '2026-12-09 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'A note that was withdrawn was never written',
    given: [...inNeed, note('2026-12-01 10:00', 'note'), { did: 'case-note.noted', record: 'note', on: '2026-12-01 11:00', withdraws: true, why: 'The wrong child' }],
    at: '2026-12-09 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Written late about an earlier day: it counts from when it was written', given: [...inNeed, { ...note('2026-11-16 10:00'), written: '2026-12-04 10:00' }], at: '2026-12-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-01-01' }] },
  { name: 'In care since long before: no silence is counted from before it was asked', given: [{ did: 'care-episode.started', on: '2024-03-01 12:00' }], at: '2026-11-29 23:59', reads: [{ state: 'open', due: '2026-11-29' }] },
  { name: 'Closed soon: nothing more to write', given: [...inNeed, { did: 'referral.closed', on: '2026-11-20 12:00' }], at: '2026-12-20 09:00', reads: [] },
  { name: 'Closed after weeks of silence: that ended it, late', given: [...inNeed, { did: 'referral.closed', on: '2026-12-10 12:00' }], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody works with the child', given: inNeed.slice(0, 1), at: '2026-12-20 09:00', reads: [] },
])
