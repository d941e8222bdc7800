import { dutyCases } from '../../../../readings/duty/index.ts'

const inHand = [
  { did: 'referral.received', on: '2026-05-11 10:00' },
  { did: 'referral.decided', record: 'referral', on: '2026-05-11 15:00', says: { outcome: 'ASSESS' } },
  { did: 'allocation.allocated', record: 'first', on: '2026-05-12 09:00', says: { worker: 'amina', role: 'social-worker', team: 'north' } },
]
const left = { did: 'allocation.ended', record: 'first', on: '2026-11-13 17:00', says: { reason: 'WORKER-LEFT' } }
const open = [...inHand, left]
const named = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'allocation.allocated', record: 'second', on, says: { worker: 'sam', role: 'social-worker', team: 'north', ...says } })

export default dutyCases('allocation/named-again', [
  { name: 'The social worker is there: nothing is owed', given: inHand, at: '2026-11-16 09:00', reads: [] },
  { name: 'She left on Friday: a name is owed by the end of Monday', given: open, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'Nobody is named when Tuesday begins', given: open, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Named on Monday', given: [...open, named('2026-11-16 12:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Named on Tuesday: late', given: [...open, named('2026-11-17 12:00')], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  { name: 'Handed over the same afternoon: nothing is owed', given: [...open, named('2026-11-13 17:00')], at: '2026-11-18 09:00', reads: [] },
  { name: 'A key worker named is not a social worker', given: [...open, named('2026-11-16 12:00', { role: 'key-worker' })], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /not a social worker/ }] },
  { name: 'A team, and nobody by name', given: [...open, named('2026-11-16 12:00', { worker: undefined })], at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /nobody by name/ }] },
  {
    name: 'Closed before anybody was named', given: [...open, { did: 'referral.closed', record: 'referral', on: '2026-11-16 10:00' }], at: '2026-11-18 09:00',
    reads: [{ state: 'not needed', why: /ended before another/ }],
  },
  { name: 'The end was written by mistake', given: [...open, { ...left, withdraws: true, why: 'Another child’s' }], at: '2026-11-18 09:00', reads: [] },
])
