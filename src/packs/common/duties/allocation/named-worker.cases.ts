import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'referral.received', on: '2026-11-12 10:00' }
const decided = { did: 'referral.decided', record: 'referral', on: '2026-11-13 15:00', says: { outcome: 'ASSESS' } }
const open = [received, decided]
const named = (on: string, says: { readonly [field: string]: unknown } = {}) =>
  ({ did: 'allocation.allocated', on, says: { worker: 'amina', role: 'social-worker', ...says }, naming: ['worker'] })

export default dutyCases('allocation/named-worker', [
  {
    name: 'Decided on Friday: a name is owed by the end of Monday',
    given: open, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }],
  },
  { name: 'Nobody is named when Tuesday begins', given: open, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Named on Monday', given: [...open, named('2026-11-16 12:00')], at: '2026-11-18 09:00', reads: [{ state: 'met' }] },
  { name: 'Named on Tuesday: late', given: [...open, named('2026-11-17 12:00')], at: '2026-11-18 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'The child already had a social worker',
    given: [named('2026-09-01 09:00'), ...open], at: '2026-11-18 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'The social worker they once had has moved on',
    given: [named('2026-01-05 09:00'), { did: 'allocation.ended', record: 'allocation', on: '2026-06-01 09:00' }, ...open],
    at: '2026-11-18 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'A key worker is not the child’s social worker',
    given: [...open, named('2026-11-16 12:00', { role: 'key-worker' })],
    at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /not a social worker/ }],
  },
  {
    name: 'A worker in no role we can read',
    given: [...open, named('2026-11-16 12:00', { role: undefined })],
    at: '2026-11-18 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'Allocated to a team without a name',
    given: [...open, named('2026-11-16 12:00', { worker: undefined, team: 'north' })],
    at: '2026-11-18 09:00', reads: [{ state: 'overdue', why: /nobody by name/ }],
  },
  {
    name: 'Passed to early help: no social worker is owed',
    given: [received, { ...decided, says: { outcome: 'EH' } }], at: '2026-11-18 09:00', reads: [],
  },
  {
    name: 'Closed before anybody was named',
    given: [...open, { did: 'referral.closed', record: 'referral', on: '2026-11-17 16:00', says: { reason: 'RC7' } }],
    at: '2026-11-18 09:00', reads: [{ state: 'not needed', why: /closed before/ }],
  },
  { name: 'Came into care in the night without any referral: a name is owed too', given: [{ did: 'care-episode.started', on: '2026-11-13 23:00' }], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Put on a plan that moved here from elsewhere', given: [{ did: 'protection-plan.begun', on: '2026-11-13 11:00', says: { category: 'NEG' } }], at: '2026-11-16 12:00', reads: [{ state: 'open', due: '2026-11-16' }] },
  {
    name: 'In need, and then in care: one count, and one name does for both', given: [...open, named('2026-11-16 12:00'), { did: 'care-episode.started', on: '2026-11-17 12:00' }], at: '2026-11-20 09:00',
    reads: [{ state: 'met' }],
  },
  {
    name: 'Named for new work, long after this was closed: that does not make this late', at: '2026-12-10 09:00',
    given: [...open, { did: 'referral.closed', record: 'referral', on: '2026-11-17 16:00', says: { reason: 'RC7' } }, named('2026-12-01 12:00')], reads: [{ state: 'not needed' }],
  },
])
