import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'V2' } }
const plan = (helpUntil: string) => ({ did: 'care-ending.proposed', on: '2026-08-20 10:00', says: { helpUntil } })
const ended = { did: 'care-episode.ended', on: '2026-09-07 15:00', says: { reason: 'E4A' } }
const visit = (record: string, on: string, seen = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'CIN', seen } })
const first = [inCare, plan('2027-03-07'), ended, visit('one', '2026-09-14 16:00')]

export default dutyCases('care-plan/home-again', [
  { name: 'Not seen yet: the first visit is another duty', given: first.slice(0, 3), at: '2026-11-01 09:00', reads: [] },
  { name: 'Twenty working days are not over', given: first, at: '2026-10-12 23:59', reads: [{ state: 'open', due: '2026-10-12' }] },
  { name: 'They are over', given: first, at: '2026-10-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Seen on the last day, and counted from there', given: [...first, visit('two', '2026-10-12 16:00')], at: '2026-10-20 09:00', reads: [{ state: 'met' }, { state: 'open' }] },
  { name: 'Seen the day after', given: [...first, visit('two', '2026-10-13 16:00')], at: '2026-10-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Nobody was in', given: [...first, visit('two', '2026-10-05 16:00', 'OUT')], at: '2026-10-13 00:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'Help ends before the next would be due', given: [inCare, plan('2026-10-11'), ended, visit('one', '2026-09-14 16:00')], at: '2026-11-01 09:00', reads: [] },
  { name: 'Help ends on the day the next is due', given: [inCare, plan('2026-10-12'), ended, visit('one', '2026-09-14 16:00')], at: '2026-10-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'In care again', given: [...first, { did: 'care-episode.started', record: 'again', on: '2026-10-01 20:00' }], at: '2026-10-13 00:00', reads: [{ state: 'not needed', why: /in care again/ }] },
])
