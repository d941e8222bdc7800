import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = { did: 'private-fostering.notified', on: '2025-05-01 10:00', says: { since: '2025-04-10', closeFamily: 'no', fourWeeks: 'yes' } }
const visit = (on: string, record: string, seen = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'PF', seen } })
const start = [heard, visit('2026-06-01 16:00', 'first')]

export default dutyCases('private-fostering/visit-later-years', [
  { name: 'Twelve weeks are not over', given: start, at: '2026-08-24 23:59', reads: [{ state: 'open', due: '2026-08-24' }] },
  { name: 'Twelve weeks and a minute', given: start, at: '2026-08-25 00:00', reads: [{ state: 'overdue', due: '2026-08-24' }] },
  { name: 'Seen on the last day, and counted from there', given: [...start, visit('2026-08-24 16:00', 'second')], at: '2026-09-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-16' }] },
  { name: 'Seen a day late', given: [...start, visit('2026-08-25 16:00', 'second')], at: '2026-09-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Still in the first year: six weeks apply, and not this', given: [heard, visit('2026-04-20 16:00', 'first')], at: '2026-09-01 09:00', reads: [] },
  { name: 'The child came into care and it ended', given: [...start, { did: 'private-fostering.ended', on: '2026-07-10', says: { reason: 'care' } }], at: '2026-09-01 09:00', reads: [{ state: 'not needed', why: /ended/ }] },
  { name: 'A visit after it ended starts nothing', given: [heard, { did: 'private-fostering.ended', on: '2026-05-20' }, visit('2026-06-01 16:00', 'first')], at: '2026-09-01 09:00', reads: [] },
])
