import { dutyCases } from '../../../../readings/duty/index.ts'

const hearing = (actions: readonly object[]) => [{ did: 'proceedings.issued', on: '2026-10-01' }, { did: 'proceedings.hearing', on: '2026-11-02 10:00', says: { actions } }]
const plan = { id: 'plan', what: 'Send the care plan', owner: 'ana', by: '2026-11-20' }
const done = (on: string, action = 'plan') => ({ did: 'proceedings.action-done', on, says: { action, what: 'Sent' } })

export default dutyCases('court/action', [
  {
    name: 'Its day is not over',
    given: hearing([plan]), at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Send the care plan' }],
  },
  { name: 'Its day is over', given: hearing([plan]), at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Done on its day', given: [...hearing([plan]), done('2026-11-20 17:00')], at: '2026-11-22 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [...hearing([plan]), done('2026-11-21 09:00')], at: '2026-11-22 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Another thing was done',
    given: [...hearing([plan]), done('2026-11-20 17:00', 'other')], at: '2026-11-22 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Nobody wrote a day: owed the day of the hearing',
    given: hearing([{ id: 'gp', what: 'Ask the doctor' }]), at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }],
  },
  {
    name: 'The case is over: said so, and not owed for ever',
    given: [...hearing([plan]), { did: 'proceedings.ended', on: '2026-11-10' }],
    at: '2026-11-22 09:00', reads: [{ state: 'not needed', why: /over before/ }],
  },
  {
    name: 'A day and nobody’s name: its own day is kept',
    given: hearing([{ id: 'gp', by: '2026-11-09' }]), at: '2026-11-09 12:00', reads: [{ state: 'open', due: '2026-11-09', about: 'Something nobody described' }],
  },
])
