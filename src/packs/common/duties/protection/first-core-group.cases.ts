import { dutyCases } from '../../../../readings/duty/index.ts'

const conference = { did: 'protection-conference.held', record: 'first', on: '2026-11-02 10:00', says: { kind: 'INITIAL', outcome: 'PLAN' } }
const begun = { did: 'protection-plan.begun', on: '2026-11-02', says: { conference: 'first' } }
const group = (on: string, record = 'group') => ({ did: 'core-group.held', record, on })

export default dutyCases('protection/first-core-group', [
  { name: 'The tenth working day', given: [conference, begun], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The day after', given: [conference, begun], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Held on the last day', given: [conference, begun, group('2026-11-16 14:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Held the day after', given: [conference, begun, group('2026-11-17 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody has written the plan: it is owed all the same', given: [conference], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No plan was needed', given: [{ ...conference, says: { kind: 'INITIAL', outcome: 'CIN' } }], at: '2026-11-17 09:00', reads: [] },
  { name: 'A core group of an earlier plan', given: [group('2025-05-05 10:00'), conference, begun], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }] },
  { name: 'A review brought forward ended the plan first', given: [conference, { did: 'protection-conference.held', record: 'review', on: '2026-11-12 10:00', says: { kind: 'REVIEW', outcome: 'NONE' } }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Held some time that month', given: [{ ...conference, on: '2026-11-16 10:00' }, { ...group('2026-11'), written: '2026-11-25 09:00' }], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [conference], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell' }] },
])
