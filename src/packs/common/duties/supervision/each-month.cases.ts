import { dutyCases } from '../../../../readings/duty/index.ts'

const inNeed = [{ did: 'referral.received', on: '2026-11-09 09:00' }, { did: 'referral.decided', on: '2026-11-10 11:00', says: { outcome: 'ASSESS' } }]
const whole = { manager: 'helen', worker: 'priya', now: 'She sleeps at her gran’s most nights', decided: 'We meet gran on Friday' }
const talked = (on: string, says: { readonly [field: string]: unknown } = whole, record = 'case-supervision') => ({ did: 'case-supervision.held', on, says, record })
const late = '2026-12-14 09:00'

export default dutyCases('supervision/each-month', [
  { name: 'A month is not over', given: inNeed, at: '2026-12-10 23:59', reads: [{ state: 'open', due: '2026-12-10' }] },
  { name: 'A month is over, and nobody talked the child through', given: inNeed, at: '2026-12-11 00:00', reads: [{ state: 'overdue', due: '2026-12-10' }] },
  { name: 'Talked through on the last day, and counted from there', given: [...inNeed, talked('2026-12-10 15:00')], at: late, reads: [{ state: 'met' }, { state: 'open', due: '2027-01-10' }] },
  { name: 'Talked through a day late', given: [...inNeed, talked('2026-12-11 15:00')], at: late, reads: [{ state: 'met late' }, { state: 'open', due: '2027-01-11' }] },
  { name: 'A date with nothing beside it', given: [...inNeed, talked('2026-12-01 15:00', { manager: 'helen' })], at: late, reads: [{ state: 'overdue', why: /how life is/ }] },
  { name: 'How the child is, and nothing decided', given: [...inNeed, talked('2026-12-01 15:00', { now: 'Tired' })], at: late, reads: [{ state: 'overdue', why: /what was decided/ }] },
  {
    name: 'A decision about one question is shown, and does not count', given: [...inNeed, { did: 'management-decision.made', on: '2026-12-01 15:00', says: { decision: 'Yes to nursery' } }],
    at: late, reads: [{ state: 'overdue', why: /one question/ }],
  },
  { name: 'Open since long before: counted from the day it was asked for', given: [{ did: 'care-episode.started', on: '2024-03-01 12:00' }], at: '2026-12-01 23:59', reads: [{ state: 'open', due: '2026-12-01' }] },
  { name: 'And late a day after', given: [{ did: 'care-episode.started', on: '2024-03-01 12:00' }], at: '2026-12-02 00:00', reads: [{ state: 'overdue', due: '2026-12-01' }] },
  { name: 'Closed before anybody was asked', given: [{ did: 'care-episode.started', on: '2024-03-01 12:00' }, { did: 'care-episode.ended', on: '2026-10-01 12:00' }], at: late, reads: [] },
  { name: 'Closed in time', given: [...inNeed, { did: 'referral.closed', on: '2026-11-30 12:00' }], at: late, reads: [{ state: 'not needed', why: /no longer/ }] },
  { name: 'Nobody works with the child', given: inNeed.slice(0, 1), at: late, reads: [] },
  { name: 'On the Island each organisation chooses', given: inNeed, where: 'isle-of-man', at: late, reads: [{ state: 'cannot tell', why: /chosen/ }] },
])
