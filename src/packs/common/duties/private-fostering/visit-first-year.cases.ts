import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = (on = '2026-09-01 10:00') => ({ did: 'private-fostering.notified', on, says: { since: '2026-08-10', closeFamily: 'no', fourWeeks: 'yes' } })
const visit = (on: string, record: string, seen = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'PF', seen } })
const start = [heard(), visit('2026-09-07 16:00', 'first')]

export default dutyCases('private-fostering/visit-first-year', [
  { name: 'Not visited yet: the first visit is owed instead', given: [heard()], at: '2026-09-20 09:00', reads: [] },
  { name: 'Six weeks are not over', given: start, at: '2026-10-19 23:59', reads: [{ state: 'open', due: '2026-10-19' }] },
  { name: 'Six weeks and a minute', given: start, at: '2026-10-20 00:00', reads: [{ state: 'overdue', due: '2026-10-19' }] },
  { name: 'Seen on the last day, and counted from there', given: [...start, visit('2026-10-19 16:00', 'second')], at: '2026-10-25 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-30' }] },
  { name: 'Seen a day late', given: [...start, visit('2026-10-20 16:00', 'second')], at: '2026-10-25 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'The child was out', given: [...start, visit('2026-10-15 16:00', 'second', 'NOTSEEN')], at: '2026-10-25 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'It ended', given: [...start, { did: 'private-fostering.ended', on: '2026-10-10' }], at: '2026-10-25 09:00', reads: [{ state: 'not needed', why: /ended/ }] },
  { name: 'The last visit was on the last day of the first year: six weeks', given: [heard('2025-09-01 10:00'), visit('2026-08-31 16:00', 'first')], at: '2026-10-13 00:00', reads: [{ state: 'overdue', due: '2026-10-12' }] },
  { name: 'The last visit was a year on: twelve weeks apply, and not this', given: [heard('2025-09-01 10:00'), visit('2026-09-01 16:00', 'first')], at: '2026-10-25 09:00', reads: [] },
  { name: 'We heard of it some time in September, and a year later nobody can tell which applies', given: [{ ...heard('2025-09'), written: '2025-09-20 09:00' }, visit('2026-09-15 16:00', 'first')], at: '2026-10-25 09:00', reads: [{ state: 'cannot tell', why: /six weeks apply, or twelve/ }] },
])
