import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = (says: { readonly [field: string]: unknown } = {}) => ({ did: 'care-review.held', on: '2026-09-14 10:00', says: { met: true, ...says } })
const added = (on: string) => ({ did: 'care-review.added', on, says: { visitor: 'She has her aunt, and does not want one.' } })

export default dutyCases('care-review/visitor', [
  { name: 'No review yet', given: [inCare], at: '2026-09-20 09:00', reads: [] },
  { name: 'The review says it', given: [inCare, review({ visitor: 'She has her aunt, and does not want one.' })], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'The review says nothing', given: [inCare, review()], at: '2026-09-14 10:01', reads: [{ state: 'overdue', why: /visitor was thought of/ }] },
  { name: 'An empty box says nothing', given: [inCare, review({ visitor: '  ' })], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Added to the review two days later', given: [inCare, review(), added('2026-09-16 10:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Put right on the review by a correction',
    given: [inCare, review(), { ...review({ visitor: 'She has her aunt, and does not want one.' }), written: '2026-09-15 09:00', amends: 1, why: 'Left out' }], at: '2026-09-20 09:00', reads: [{ state: 'met' }],
  },
  { name: 'No rule of ours on the Isle of Man', where: 'isle-of-man', given: [inCare, review()], at: '2026-09-20 09:00', reads: [{ state: 'cannot tell' }] },
])
