import { dutyCases } from '../../../../readings/duty/index.ts'

const inNeed = [{ did: 'referral.received', on: '2026-06-01 09:00' }, { did: 'referral.decided', on: '2026-06-02 11:00', says: { outcome: 'ASSESS' } }]
const written = (on: string, says: { readonly [field: string]: unknown } = { story: 'Three moves in a year' }) => ({ did: 'case-summary.written', on, says })
const late = '2026-09-10 09:00'

export default dutyCases('summary/current', [
  { name: 'Three months are not over', given: inNeed, at: '2026-09-02 23:59', reads: [{ state: 'open', due: '2026-09-02' }] },
  { name: 'Three months are over', given: inNeed, at: '2026-09-03 00:00', reads: [{ state: 'overdue', due: '2026-09-02' }] },
  { name: 'Written on the last day, and counted from there', given: [...inNeed, written('2026-09-02 15:00')], at: late, reads: [{ state: 'met' }, { state: 'open', due: '2026-12-02' }] },
  { name: 'Written a day late', given: [...inNeed, written('2026-09-03 15:00')], at: late, reads: [{ state: 'met late' }, { state: 'open', due: '2026-12-03' }] },
  { name: 'Written again on the same record', given: [...inNeed, written('2026-08-03 15:00'), written('2026-09-07 15:00')], at: late, reads: [{ state: 'met' }, { state: 'met' }, { state: 'open', due: '2026-12-07' }] },
  { name: 'An empty page', given: [...inNeed, written('2026-08-03 15:00', { lookOn: '2026-11-03' })], at: late, reads: [{ state: 'overdue', why: /neither/ }] },
  { name: 'Nobody works with the child', given: inNeed.slice(0, 1), at: late, reads: [] },
  { name: 'Closed', given: [...inNeed, { did: 'referral.closed', on: '2026-08-03 12:00' }], at: late, reads: [{ state: 'not needed', why: /no longer/ }] },
  {
    name: 'Came into care and the referral was closed: the same count goes on',
    given: [...inNeed, { did: 'care-episode.started', on: '2026-07-06 12:00' }, { did: 'referral.closed', on: '2026-07-20 12:00' }], at: late, reads: [{ state: 'overdue', due: '2026-09-02' }],
  },
  {
    name: 'Closed, and in need again later: a new count',
    given: [
      ...inNeed, { did: 'referral.closed', on: '2026-07-06 12:00' }, { did: 'referral.received', record: 'again', on: '2026-08-31 09:00' },
      { did: 'referral.decided', record: 'again', on: '2026-08-31 12:00', says: { outcome: 'ASSESS' } },
    ],
    at: late, reads: [{ state: 'not needed' }, { state: 'open', due: '2026-11-30' }],
  },
])
