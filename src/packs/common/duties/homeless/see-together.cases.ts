import { dutyCases } from '../../../../readings/duty/index.ts'

const came = { did: 'homeless-young-person.presented', on: '2026-11-13 15:00', says: { place: 'friends' } }
const seen = (on: string, housing: boolean | undefined = true) => ({ did: 'homeless-young-person.seen-together', on, says: { housing } })

export default dutyCases('homeless/see-together', [
  { name: 'Came on Friday: there is until the end of Monday', given: [came], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'Not seen when Tuesday begins', given: [came], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Seen together on Monday', given: [came, seen('2026-11-16 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Seen together on Tuesday', given: [came, seen('2026-11-17 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Seen, and nobody from housing came', given: [came, seen('2026-11-16 16:00', false)], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /nobody from housing/ }] },
  { name: 'It does not say who was there', given: [came, { did: 'homeless-young-person.seen-together', on: '2026-11-16 16:00' }], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }] },
  { name: 'On the Isle of Man it is owed, and no number is known', where: 'isle-of-man', given: [came], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
