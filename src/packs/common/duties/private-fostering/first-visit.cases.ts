import { dutyCases } from '../../../../readings/duty/index.ts'

const heard = (says: { readonly [field: string]: unknown } = {}, on = '2026-11-02 10:00') =>
  ({ did: 'private-fostering.notified', on, says: { since: '2026-10-12', closeFamily: 'no', fourWeeks: 'yes', ...says } })
const visit = (on: string, says: { readonly [field: string]: unknown } = { kind: 'PF', seen: 'ALONE' }) => ({ did: 'visit.happened', on, says })

export default dutyCases('private-fostering/first-visit', [
  { name: 'Seven working days are not over', given: [heard()], at: '2026-11-11 23:59', reads: [{ state: 'open', due: '2026-11-11' }] },
  { name: 'The eighth begins', given: [heard()], at: '2026-11-12 00:00', reads: [{ state: 'overdue', due: '2026-11-11' }] },
  { name: 'Seen alone on the last day', given: [heard(), visit('2026-11-11 17:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Seen the day after', given: [heard(), visit('2026-11-12 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Seen with the carer there, and it does not say why', given: [heard(), visit('2026-11-06 17:00', { kind: 'PF', seen: 'WITH' })], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /why not alone/ }] },
  { name: 'Seen with the carer there, because the child asked', given: [heard(), visit('2026-11-06 17:00', { kind: 'PF', seen: 'WITH', whyNotAlone: 'She asked her to stay' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'The child was out', given: [heard(), visit('2026-11-06 17:00', { kind: 'PF', seen: 'NOTSEEN' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'The visit does not say what kind it was', given: [heard(), visit('2026-11-06 17:00', { seen: 'ALONE' })], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /what kind/ }] },
  { name: 'Seen before we heard of it', given: [visit('2026-10-29 17:00'), heard()], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Not known whether they are close family: it is owed', given: [heard({ closeFamily: 'not-known' })], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'It turned out to be an aunt', given: [heard({ closeFamily: 'yes' })], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /close family/ }] },
  { name: 'For two weeks only', given: [heard({ fourWeeks: 'no' })], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /28 days/ }] },
  { name: 'Decided that it is not private fostering', given: [heard(), { did: 'private-fostering.decided', on: '2026-11-05 09:00', says: { outcome: 'not-private' } }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /not private fostering/ }] },
  { name: 'On the Isle of Man it is owed, and no number is known', where: 'isle-of-man', given: [heard()], at: '2026-12-20 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
])
