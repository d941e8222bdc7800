import { dutyCases } from '../../../../readings/duty/index.ts'

const came = { did: 'homeless-young-person.presented', on: '2026-11-16 15:00', says: { place: 'not-known' } }
const slept = (place: string, on: string) => ({ did: 'homeless-young-person.slept', on, says: { place } })
const decided = (on: string, says: { readonly [field: string]: unknown } = { agreed: true }) => ({ did: 'homeless-young-person.director-decided', on, says })
const start = [came, slept('bed-and-breakfast', '2026-11-16 21:00')]

export default dutyCases('homeless/director-decides', [
  { name: 'Somewhere else tonight: nothing is owed', given: [came], at: '2026-11-17 09:00', reads: [] },
  { name: 'The moment they are put there', given: start, at: '2026-11-16 21:00', reads: [{ state: 'open', due: '2026-11-16 21:00' }] },
  { name: 'A minute later', given: start, at: '2026-11-16 21:01', reads: [{ state: 'overdue' }] },
  { name: 'Decided before they were taken there', given: [came, decided('2026-11-16 20:00'), slept('bed-and-breakfast', '2026-11-16 21:00')], at: '2026-11-17 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided the next morning', given: [...start, decided('2026-11-17 08:30')], at: '2026-11-17 09:00', reads: [{ state: 'met late' }] },
  { name: 'A no is a decision too', given: [...start, decided('2026-11-16 21:00', { agreed: false })], at: '2026-11-17 09:00', reads: [{ state: 'met' }] },
  { name: 'It does not say yes or no', given: [...start, decided('2026-11-16 21:00', { why: 'Nothing else' })], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /does not say/ }] },
  {
    name: 'Back in a week later: the first decision was not about that',
    given: [...start, decided('2026-11-16 21:00'), slept('friends', '2026-11-17 11:00'), slept('bed-and-breakfast', '2026-11-24 20:00')],
    at: '2026-11-25 09:00', reads: [{ state: 'met' }, { state: 'overdue' }],
  },
])
