import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = { did: 'adoption.placed', on: '2026-03-02 14:00' }
const visit = (record: string, on: string, seen = 'ALONE') => ({ did: 'visit.happened', record, on, says: { kind: 'LAC', seen } })
const review = { did: 'adoption.reviewed', on: '2026-03-12 10:00', says: { found: 'Going gently' } }

export default dutyCases('permanence/adoption-visit', [
  { name: 'A week is not over', given: [placed], at: '2026-03-09 23:59', reads: [{ state: 'open', due: '2026-03-09' }] },
  { name: 'It is over', given: [placed], at: '2026-03-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Seen on the last day, and the next week counted from there', given: [placed, visit('one', '2026-03-09 16:00')], at: '2026-03-11 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-03-16' }] },
  { name: 'Seen the day after', given: [placed, visit('one', '2026-03-10 16:00')], at: '2026-03-11 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Nobody was in', given: [placed, visit('one', '2026-03-06 16:00', 'OUT')], at: '2026-03-10 00:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'The first review decides from now on', given: [placed, visit('one', '2026-03-09 16:00'), review], at: '2026-04-01 09:00', reads: [{ state: 'met' }, { state: 'not needed', why: /review/ }] },
  { name: 'A visit from before they moved', given: [visit('one', '2026-03-01 16:00'), placed], at: '2026-03-10 00:00', reads: [{ state: 'overdue' }] },
])
