import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'C2' } }
const said = (says: { readonly [field: string]: unknown }) => ({ did: 'earlier-review.answered', on: '2026-11-24 10:00', says })
const yes = [inCare, said({ sooner: true, heldBy: '2026-12-04' })]
const held = (on: string, met = true) => ({ did: 'care-review.held', on, says: { met } })

export default dutyCases('missing/review-comes-sooner', [
  { name: 'Its day is not over', given: yes, at: '2026-12-04 23:59', reads: [{ state: 'open', due: '2026-12-04' }] },
  { name: 'Its day is over', given: yes, at: '2026-12-05 00:00', reads: [{ state: 'overdue', due: '2026-12-04' }] },
  { name: 'Held on the day', given: [...yes, held('2026-12-04 15:00')], at: '2026-12-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [...yes, held('2026-12-05 15:00')], at: '2026-12-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'On paper', given: [...yes, held('2026-12-03 15:00', false)], at: '2026-12-05 00:00', reads: [{ state: 'overdue', why: /paper/ }] },
  { name: 'The review before the answer', given: [held('2026-11-20 15:00'), ...yes], at: '2026-12-05 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No: nothing more is owed', given: [inCare, said({ sooner: false, why: 'Held on Monday' })], at: '2026-12-05 00:00', reads: [] },
  { name: 'Left care', given: [...yes, { did: 'care-episode.ended', on: '2026-11-30' }], at: '2026-12-05 00:00', reads: [{ state: 'not needed', why: /no longer in care/ }] },
])
