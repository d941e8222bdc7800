import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const asked = { did: 'care-review.asked-for', on: '2026-09-07 10:00', says: { why: 'Missing three times', by: 'Asha' } }
const held = (on: string, met = true, record = 'care-review') => ({ did: 'care-review.held', record, on, says: { met } })

export default dutyCases('care-review/sooner', [
  { name: 'Twenty working days are not over', given: [inCare, asked], at: '2026-10-05 23:59', reads: [{ state: 'open', due: '2026-10-05' }] },
  { name: 'They are over', given: [inCare, asked], at: '2026-10-06 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day', given: [inCare, asked, held('2026-10-05 14:00')], at: '2026-10-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after, on a record of its own', given: [inCare, asked, held('2026-10-06 14:00', true, 'other')], at: '2026-10-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'On paper', given: [inCare, asked, held('2026-09-20 14:00', false)], at: '2026-10-06 00:00', reads: [{ state: 'overdue', why: /paper/ }] },
  { name: 'The review before it was asked for', given: [inCare, held('2026-09-01 14:00', true, 'other'), asked], at: '2026-10-06 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Left care', given: [inCare, asked, { did: 'care-episode.ended', on: '2026-09-20' }], at: '2026-10-06 00:00', reads: [{ state: 'not needed', why: /no longer in care/ }] },
])
