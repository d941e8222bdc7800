import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = (says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'private-fostering.notified', on: '2026-10-12 10:00', says: { since: '2026-10-05', fourWeeks: 'no', closeFamily: 'no', ...says } })
const decided = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'not-private' }) => ({ did: 'private-fostering.decided', on, says })

export default dutyCases('private-fostering/still-there', [
  { name: 'The 28th day is not over', given: [heard()], at: '2026-11-02 23:59', reads: [{ state: 'open', due: '2026-11-02' }] },
  { name: 'It is over, and nobody asked', given: [heard()], at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }] },
  { name: 'Decided on the 28th day', given: [heard(), decided('2026-11-02 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided the day after', given: [heard(), decided('2026-11-03 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Went home before', given: [heard(), { did: 'private-fostering.ended', on: '2026-10-25' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /ended/ }] },
  { name: 'Meant to last: it is private fostering at once, and other things are owed', given: [heard({ fourWeeks: 'yes' })], at: '2026-11-20 09:00', reads: [] },
  { name: 'Nobody knows how long: it is asked all the same', given: [heard({ fourWeeks: 'not-known' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Nobody knows since when', given: [heard({ since: undefined })], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /since when/ }] },
  { name: 'With a grandmother', given: [heard({ closeFamily: 'yes' })], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /close family/ }] },
  { name: 'On the Isle of Man the same 28 days', where: 'isle-of-man', given: [heard()], at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }] },
])
