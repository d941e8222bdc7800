import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'protection-plan.begun', on: '2026-09-01' }
const group = (on: string, record: string) => ({ did: 'core-group.held', record, on })
const first = group('2026-09-14 14:00', 'first')

export default dutyCases('protection/core-group', [
  { name: 'None held yet: the first is owed elsewhere', given: [begun], at: '2026-09-20 09:00', reads: [] },
  { name: 'The last day of four weeks', given: [begun, first], at: '2026-10-12 23:59', reads: [{ state: 'open', due: '2026-10-12' }] },
  { name: 'The day after', given: [begun, first], at: '2026-10-13 00:00', reads: [{ state: 'overdue', due: '2026-10-12' }] },
  { name: 'Held on the last day, and counted from there', given: [begun, first, group('2026-10-12 14:00', 'second')], at: '2026-11-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-09' }] },
  { name: 'Held the day after', given: [begun, first, group('2026-10-13 14:00', 'second')], at: '2026-11-01 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-11-10' }] },
  { name: 'The plan ended in between', given: [begun, first, { did: 'protection-plan.ended', on: '2026-10-01', says: { reason: 'ADULT' } }], at: '2026-11-01 09:00', reads: [{ state: 'not needed', why: /no longer/ }] },
  { name: 'One that was written twice is withdrawn', given: [begun, first, group('2026-09-14 14:00', 'twice'), { ...group('2026-09-14 14:00', 'twice'), withdraws: true, why: 'Written twice' }], at: '2026-10-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The Isle of Man: it is owed, and no number is known', where: 'isle-of-man', given: [begun, first], at: '2026-11-01 09:00', reads: [{ state: 'cannot tell' }] },
])
