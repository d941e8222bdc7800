import { dutyCases } from '../../../../readings/duty/index.ts'

const held = (...actions: readonly object[]) => ({ did: 'child-in-need-review.held', on: '2026-11-02 14:00', says: { chair: 'joanna', outcome: 'GOON', actions } })
const nurse = { id: 'nurse', what: 'Ring the school nurse', owner: 'sam', by: '2026-11-06' }
const done = (on: string, action = 'nurse') => ({ did: 'child-in-need-review.action-done', on, says: { action, what: 'She weighs him weekly' } })

export default dutyCases('in-need/action', [
  { name: 'Its day is not over', given: [held(nurse)], at: '2026-11-06 23:59', reads: [{ state: 'open', due: '2026-11-06', about: 'Ring the school nurse' }] },
  { name: 'Its day is over', given: [held(nurse)], at: '2026-11-07 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Done on the day', given: [held(nurse), done('2026-11-06 12:00')], at: '2026-11-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [held(nurse), done('2026-11-07 12:00')], at: '2026-11-10 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Without a name it is owed the day of the review',
    given: [held({ id: 'nurse', what: 'Ring the school nurse', by: '2026-11-06' })], at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }],
  },
  {
    name: 'Carried over to the next review: still owed',
    given: [held(nurse), { did: 'child-in-need-review.held', record: 'next', on: '2026-12-01', says: {} }],
    at: '2026-12-02 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Another action was done', given: [held(nurse), done('2026-11-05', 'other')], at: '2026-11-07 09:00', reads: [{ state: 'overdue' }] },
])
