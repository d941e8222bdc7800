import { dutyCases } from '../../../../readings/duty/index.ts'

const came = { did: 'homeless-young-person.presented', on: '2026-11-02 15:00', says: { place: 'friends' } }
const decided = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'care', place: 'foster' }) => ({ did: 'homeless-young-person.decided', on, says })

export default dutyCases('homeless/decide', [
  { name: 'Ten working days are not over', given: [came], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The eleventh begins', given: [came], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Decided on the last day', given: [came, decided('2026-11-16 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided a day late', given: [came, decided('2026-11-17 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'That they are not homeless is a decision too', given: [came, decided('2026-11-04 16:00', { outcome: 'not-homeless' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'No outcome was chosen', given: [came, decided('2026-11-04 16:00', { why: 'Waiting for housing' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /no decision/ }] },
])
