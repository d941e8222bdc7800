import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = { did: 'adoption.placed', on: '2026-01-05 14:00' }
const review = (on: string) => ({ did: 'adoption.reviewed', on, says: { found: 'Going gently' } })
const first = [placed, review('2026-02-02 10:00')]

export default dutyCases('permanence/adoption-review-again', [
  { name: 'No first review: another duty says so', given: [placed], at: '2026-12-01 09:00', reads: [] },
  { name: 'Three months are not over', given: first, at: '2026-05-02 23:59', reads: [{ state: 'open', due: '2026-05-02' }] },
  { name: 'They are over', given: first, at: '2026-05-03 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day, and half a year counted from there', given: [...first, review('2026-05-02 10:00')], at: '2026-06-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-02' }] },
  { name: 'Held the day after', given: [...first, review('2026-05-03 10:00')], at: '2026-06-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Adopted', given: [...first, { did: 'adoption.order-made', on: '2026-04-20' }], at: '2026-06-01 09:00', reads: [{ state: 'not needed', why: /adopted/ }] },
])
