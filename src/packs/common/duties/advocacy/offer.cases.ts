import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-09-07 10:00', says: { legalStatus: 'C2' } }
const offer = (on: string, record = 'offer', step = 'offered') => ({ did: `advocacy.${step}`, record, on, says: { when: 'CARE' } })
const review = (advocate?: boolean) => ({ did: 'care-review.held', on: '2026-10-01 10:00', says: { met: true, advocate } })
const met = { state: 'met' as const }

export default dutyCases('advocacy/offer', [
  { name: 'Five working days are not over', given: [inCare], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14', about: 'On coming into care' }] },
  { name: 'They are over', given: [inCare], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Offered on the last day', given: [inCare, offer('2026-09-14 16:00')], at: '2026-09-20 09:00', reads: [met] },
  { name: 'Offered the day after', given: [inCare, offer('2026-09-15 16:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'They asked for one themselves', given: [inCare, offer('2026-09-08 16:00', 'own', 'accepted')], at: '2026-09-20 09:00', reads: [met] },
  { name: 'Offered before they came into care', given: [offer('2026-09-01 16:00'), inCare], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'The first offer does not do for the first review: it is made again', given: [inCare, offer('2026-09-08 16:00'), review()], at: '2026-10-20 09:00',
    reads: [met, { state: 'overdue', about: 'After a review', due: '2026-10-08' }],
  },
  { name: 'Each has its own', given: [inCare, offer('2026-09-08 16:00'), review(), offer('2026-10-06 10:00', 'second')], at: '2026-10-20 09:00', reads: [met, met] },
  { name: 'Asked just before they went in to the review', given: [inCare, offer('2026-09-08 16:00'), review(), offer('2026-10-01 09:30', 'second')], at: '2026-10-20 09:00', reads: [met, met] },
  { name: 'Offered the day before the review, and not at it', given: [inCare, offer('2026-09-08 16:00'), offer('2026-09-30 09:30', 'second'), review()], at: '2026-10-20 09:00', reads: [met, { state: 'overdue' }] },
  { name: 'Offered at the review', given: [inCare, review(true)], at: '2026-10-20 09:00', reads: [{ state: 'met late' }, met] },
  {
    name: 'Offered at the first review is not offered at the second',
    given: [inCare, review(true), { did: 'care-review.held', record: 'two', on: '2026-12-10 10:00', says: { met: true } }], at: '2027-01-10 09:00',
    reads: [{ state: 'met late' }, met, { state: 'overdue' }],
  },
  { name: 'Not offered at all', given: [inCare, review()], at: '2026-10-09 00:00', reads: [{ state: 'overdue' }, { state: 'overdue', due: '2026-10-08' }] },
  { name: 'Home again', given: [inCare, { did: 'care-episode.ended', on: '2026-09-09 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [inCare], at: '2026-09-15 00:00', reads: [{ state: 'cannot tell' }] },
])
