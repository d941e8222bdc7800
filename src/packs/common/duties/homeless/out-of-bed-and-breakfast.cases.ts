import { dutyCases } from '../../../../readings/duty/index.ts'

const came = (place: string) => ({ did: 'homeless-young-person.presented', on: '2026-11-16 15:00', says: { place } })
const slept = (place: string, on: string) => ({ did: 'homeless-young-person.slept', on, says: { place } })
const first = came('bed-and-breakfast')

export default dutyCases('homeless/out-of-bed-and-breakfast', [
  { name: 'Somewhere else tonight: nothing is owed', given: [came('friends')], at: '2026-11-17 09:00', reads: [] },
  { name: 'The moment they are put there', given: [first], at: '2026-11-16 15:00', reads: [{ state: 'open', due: '2026-11-16 15:00' }] },
  { name: 'A minute later it is late', given: [first], at: '2026-11-16 15:01', reads: [{ state: 'overdue' }] },
  { name: 'Moved the next day: done, and late', given: [first, slept('supported', '2026-11-17 11:00')], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  { name: 'The director agreed: it is still owed', given: [first, { did: 'homeless-young-person.director-decided', on: '2026-11-16 18:00', says: { agreed: true } }], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Moved to a hostel with adults', given: [first, slept('hostel', '2026-11-17 11:00')], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /not for a place that will do/ }] },
  { name: 'Three nights written one after another are one stretch', given: [first, slept('bed-and-breakfast', '2026-11-17 20:00'), slept('bed-and-breakfast', '2026-11-18 20:00')], at: '2026-11-19 09:00', reads: [{ state: 'overdue', due: '2026-11-16 15:00' }] },
  {
    name: 'Out, and back in a week later: twice', given: [first, slept('friends', '2026-11-17 11:00'), slept('bed-and-breakfast', '2026-11-24 20:00')],
    at: '2026-11-25 09:00', reads: [{ state: 'met late' }, { state: 'overdue' }],
  },
  { name: 'Moved into a foster home', given: [first, { did: 'placement.started', on: '2026-11-17 16:00', says: { type: 'U6' } }], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
])
