import { dutyCases } from '../../../../readings/duty/index.ts'

const placed = { did: 'adoption.placed', on: '2026-03-02 14:00' }
const review = (on: string) => ({ did: 'adoption.reviewed', on, says: { found: 'Going gently' } })

export default dutyCases('permanence/adoption-review-first', [
  { name: 'Four weeks are not over', given: [placed], at: '2026-03-30 23:59', reads: [{ state: 'open', due: '2026-03-30' }] },
  { name: 'They are over', given: [placed], at: '2026-03-31 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day', given: [placed, review('2026-03-30 10:00')], at: '2026-04-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [placed, review('2026-03-31 10:00')], at: '2026-04-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'One held while they waited', given: [review('2026-02-02 10:00'), placed], at: '2026-03-31 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The placement ended', given: [placed, { did: 'adoption.ended', on: '2026-03-20', says: { reason: 'came-back' } }], at: '2026-04-10 09:00', reads: [{ state: 'not needed' }] },
])
