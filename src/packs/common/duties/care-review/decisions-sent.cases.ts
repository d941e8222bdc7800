import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = { did: 'care-review.held', on: '2026-09-14 10:00', says: { met: true } }
const sent = (on: string, step = 'decisions-sent') => ({ did: `care-review.${step}`, on, says: { to: 'Asha, her mother, Elm House' } })

export default dutyCases('care-review/decisions-sent', [
  { name: 'Five working days are not over', given: [inCare, review], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'They are over', given: [inCare, review], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Sent on the last day', given: [inCare, review, sent('2026-09-21 17:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent the day after', given: [inCare, review, sent('2026-09-22 09:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'The whole record went out that early', given: [inCare, review, sent('2026-09-18 17:00', 'record-sent')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Adopted, and nobody told', given: [inCare, review, { did: 'care-review.adopted', on: '2026-09-15', says: { by: 'noor' } }], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [inCare, review], at: '2026-09-22 00:00', reads: [{ state: 'cannot tell', why: /No time limit is known/ }] },
])
