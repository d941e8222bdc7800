import { dutyCases } from '../../../../readings/duty/index.ts'

const conference = (record: string, on: string, says: { readonly [field: string]: unknown }) => ({ did: 'protection-conference.held', record, on, says })
const first = conference('first', '2026-02-10 10:00', { kind: 'INITIAL', outcome: 'PLAN' })
const review = (record: string, on: string, outcome = 'PLAN') => conference(record, on, { kind: 'REVIEW', outcome })
const three = review('three', '2026-05-06 10:00')

export default dutyCases('conference/review', [
  { name: 'Before the first review this clock does not run', given: [first], at: '2026-05-01 09:00', reads: [] },
  { name: 'The last day of six months', given: [first, three], at: '2026-11-06 23:59', reads: [{ state: 'open', due: '2026-11-06' }] },
  { name: 'Six months and a minute', given: [first, three], at: '2026-11-07 00:00', reads: [{ state: 'overdue', due: '2026-11-06' }] },
  {
    name: 'Held on the last day, and counted from there',
    given: [first, three, review('nine', '2026-11-06 14:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-05-06' }],
  },
  { name: 'Held a day late', given: [first, three, review('nine', '2026-11-07 14:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'The review that ended the plan counts, and starts no other', given: [first, three, review('nine', '2026-11-02 14:00', 'NONE')], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'One that could not decide does not count', given: [first, three, review('nine', '2026-11-02 14:00', 'RECON')], at: '2026-11-07 09:00', reads: [{ state: 'overdue', why: /did not decide/ }] },
  {
    name: 'Moved away before it',
    given: [first, { did: 'protection-plan.begun', on: '2026-02-10', says: { conference: 'first' } }, three, { did: 'protection-plan.ended', on: '2026-09-01', says: { reason: 'MOVED' } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /no longer/ }],
  },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [first, three], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
