import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement-with-parents.moved', on: '2026-11-02 16:00', says: { before: true } }
const visit = (on: string, seen = 'ALONE', record = 'visit') => ({ did: 'visit.happened', record, on, says: { seen } })

export default dutyCases('court/parent-visit', [
  { name: 'The week is not over', given: [moved], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'It is over', given: [moved], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Seen on the last day, and the next week counted from there', given: [moved, visit('2026-11-09 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-16' }] },
  { name: 'Seen the day after', given: [moved, visit('2026-11-10 16:00')], at: '2026-11-12 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-11-17' }] },
  { name: 'The child was out', given: [moved, visit('2026-11-06 16:00', 'NOTSEEN')], at: '2026-11-10 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  {
    name: 'The first review was held: the usual visits follow',
    given: [moved, visit('2026-11-06 16:00'), { did: 'care-review.held', on: '2026-11-10 10:00' }], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'not needed', why: /usual/ }],
  },
  { name: 'No longer there', given: [moved, { did: 'placement-with-parents.ended', on: '2026-11-05' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Agreed to first, under a full order: the usual visits', given: [{ ...moved, says: {} }, { did: 'legal-status.began', on: '2026-06-01', says: { under: 'C2' } }], at: '2026-11-20 09:00', reads: [] },
  { name: 'Agreed to first, under an interim order', given: [{ ...moved, says: {} }, { did: 'legal-status.began', on: '2026-06-01', says: { under: 'C1' } }], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
])
