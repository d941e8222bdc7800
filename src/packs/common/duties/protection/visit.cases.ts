import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = (says: { readonly [field: string]: unknown } = {}) => ({ did: 'protection-plan.begun', on: '2026-11-02 12:00', says })
const visit = (on: string, seen: string | null = 'ALONE', record = 'visit') => ({ did: 'visit.happened', record, on, says: { kind: 'CP', ...(seen ? { seen } : {}) } })
const where = 'isle-of-man'

export default dutyCases('protection/visit', [
  { name: 'The tenth working day', given: [begun()], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The day after', given: [begun()], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Seen on the last day, and counted from there', given: [begun(), visit('2026-11-16 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-30' }] },
  { name: 'Seen the day after', given: [begun(), visit('2026-11-17 16:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-12-01' }] },
  { name: 'An adult would not let us in', given: [begun(), visit('2026-11-12 16:00', 'NOACCESS')], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'It does not say whether the child was seen', given: [begun(), visit('2026-11-12 16:00', null)], at: '2026-11-17 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }] },
  { name: 'The plan ended after the last visit', given: [begun(), visit('2026-11-16 16:00'), { did: 'protection-plan.ended', on: '2026-11-20', says: { reason: 'MOVED' } }], at: '2026-12-20 09:00', reads: [{ state: 'met' }, { state: 'not needed' }] },
  { name: 'The Isle of Man: the plan says every seven days', where, given: [begun({ seenEvery: 7 })], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'The Isle of Man: a day later', where, given: [begun({ seenEvery: 7 })], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The Isle of Man: the plan does not say how often', where, given: [begun()], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  {
    name: 'The Isle of Man: the plan was changed before the visit it is counted from', where, at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-22' }],
    given: [begun({ seenEvery: 7 }), { did: 'protection-plan.changed', on: '2026-11-05 09:00', says: { seenEvery: 14 } }, visit('2026-11-08 11:00')],
  },
])
