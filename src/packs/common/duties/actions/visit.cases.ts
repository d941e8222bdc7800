import { dutyCases } from '../../../../readings/duty/index.ts'

const nurse = { id: 'nurse', what: 'Ring the school nurse', owner: 'sam', by: '2026-11-06' }
const held = (actions: readonly object[], on = '2026-11-02 14:00') => ({ did: 'visit.happened', on, by: 'amina', says: { nextSteps: actions } })
const done = (on: string, action = 'nurse') => ({ did: 'visit.action-done', on, says: { action, what: 'She weighs him weekly' } })

export default dutyCases('actions/visit', [
  { name: 'Its day is not over', given: [held([nurse])], at: '2026-11-06 23:59', reads: [{ state: 'open', due: '2026-11-06', about: 'Ring the school nurse' }] },
  { name: 'Its day is over', given: [held([nurse])], at: '2026-11-07 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Done on the day', given: [held([nurse]), done('2026-11-06 12:00')], at: '2026-11-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [held([nurse]), done('2026-11-07 12:00')], at: '2026-11-10 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Without a day it is owed the same day', given: [held([{ id: 'nurse', what: 'Ring the school nurse', owner: 'sam' }])],
    at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }],
  },
  { name: 'Without a name it keeps its day', given: [held([{ id: 'nurse', by: '2026-11-06' }])], at: '2026-11-06 12:00', reads: [{ state: 'open', due: '2026-11-06', about: 'Something nobody described' }] },
  { name: 'Another was done', given: [held([nurse, { ...nurse, id: 'gp' }]), done('2026-11-05 09:00', 'gp')], at: '2026-11-07 09:00', reads: [{ state: 'overdue' }, { state: 'met' }] },
  { name: 'Nothing was agreed', given: [held([])], at: '2026-11-07 09:00', reads: [] },
  { name: 'Agreed before anybody was asked to say what was done', given: [held([nurse], '2026-10-31 14:00')], at: '2026-11-07 09:00', reads: [] },
  { name: 'Agreed on the first day that it is asked', given: [held([nurse], '2026-11-01 00:00')], at: '2026-11-07 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Written on the wrong child and withdrawn', given: [held([nurse]), { ...held([nurse]), withdraws: true, why: 'His cousin’s' }], at: '2026-11-07 09:00', reads: [] },
  { name: 'On the Island it is the day people agreed too', where: 'isle-of-man', given: [held([nurse])], at: '2026-11-07 00:00', reads: [{ state: 'overdue' }] },
])
