import { dutyCases } from '../../../../readings/duty/index.ts'

const conference = (record: string, on: string, says: { readonly [field: string]: unknown }) => ({ did: 'protection-conference.held', record, on, says })
const first = conference('first', '2026-08-12 10:00', { kind: 'INITIAL', outcome: 'PLAN' })
const begun = { did: 'protection-plan.begun', on: '2026-08-12', says: { conference: 'first' } }
const review = (on: string, says: { readonly [field: string]: unknown } = { outcome: 'PLAN' }) => conference('review', on, { kind: 'REVIEW', ...says })

export default dutyCases('conference/first-review', [
  { name: 'The last day of three months', given: [first, begun], at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12' }] },
  { name: 'Three months and a minute', given: [first, begun], at: '2026-11-13 00:00', reads: [{ state: 'overdue', due: '2026-11-12' }] },
  { name: 'Nobody has written the plan: it is owed all the same', given: [first], at: '2026-11-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Held on the last day', given: [first, begun, review('2026-11-12 15:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [first, begun, review('2026-11-13 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'The review that ended the plan counts', given: [first, begun, review('2026-10-28 15:00', { outcome: 'CIN' })], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'It met and could not decide', given: [first, begun, review('2026-11-10 15:00', { outcome: 'RECON' })], at: '2026-11-13 09:00', reads: [{ state: 'overdue', why: /did not decide/ }] },
  { name: 'It does not say what was decided', given: [first, begun, review('2026-11-10 15:00', {})], at: '2026-11-13 09:00', reads: [{ state: 'cannot tell', why: /what was decided/ }] },
  { name: 'Turned 18 before it', given: [first, begun, { did: 'protection-plan.ended', on: '2026-10-01', says: { reason: 'ADULT' } }], at: '2026-11-13 09:00', reads: [{ state: 'not needed', why: /no longer/ }] },
  { name: 'Never on a plan', given: [conference('first', '2026-08-12 10:00', { kind: 'INITIAL', outcome: 'CIN' })], at: '2026-11-20 09:00', reads: [] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [first, begun], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /none has been chosen/ }] },
])
