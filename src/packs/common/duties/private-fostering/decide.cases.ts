import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = { did: 'private-fostering.notified', on: '2026-09-07 10:00', says: { closeFamily: 'no', fourWeeks: 'yes' } }
const decided = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'right' }) => ({ did: 'private-fostering.decided', on, says })

export default dutyCases('private-fostering/decide', [
  { name: 'Thirty-five working days are not over', given: [heard], at: '2026-10-26 23:59', reads: [{ state: 'open', due: '2026-10-26' }] },
  { name: 'The next begins', given: [heard], at: '2026-10-27 00:00', reads: [{ state: 'overdue', due: '2026-10-26' }] },
  { name: 'Decided on the last day', given: [heard, decided('2026-10-26 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided a day late', given: [heard, decided('2026-10-27 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Deciding that it must not go on is a decision too', given: [heard, decided('2026-09-10 15:00', { outcome: 'not-right' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'No outcome was chosen', given: [heard, decided('2026-10-20 15:00', { why: 'Waiting for checks' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /no decision/ }] },
  { name: 'What was found is written, and nobody decided', given: [heard, { did: 'private-fostering.assessed', on: '2026-10-20 10:00' }], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'The child went home', given: [heard, { did: 'private-fostering.ended', on: '2026-10-01' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
])
