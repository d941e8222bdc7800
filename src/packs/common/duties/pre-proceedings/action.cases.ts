import { dutyCases } from '../../../../readings/duty/index.ts'

const meeting = (actions: readonly object[]) => [{ did: 'pre-proceedings.decided', on: '2026-10-20' }, { did: 'pre-proceedings.met', on: '2026-11-02 10:00', says: { chair: 'meg', actions } }]
const gran = { id: 'gran', what: 'Ask Gran', owner: 'ana', by: '2026-11-20' }
const done = (on: string, action = 'gran') => ({ did: 'pre-proceedings.action-done', on, says: { action, what: 'Asked' } })

export default dutyCases('pre-proceedings/action', [
  { name: 'Its day is not over', given: meeting([gran]), at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Ask Gran' }] },
  { name: 'Its day is over', given: meeting([gran]), at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Done on its day', given: [...meeting([gran]), done('2026-11-20 17:00')], at: '2026-11-22 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [...meeting([gran]), done('2026-11-21 09:00')], at: '2026-11-22 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'No name and no day: owed by whoever led it, the same day',
    given: meeting([{ id: 'bed', what: 'Find a bed' }]), at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }],
  },
  {
    name: 'It went to court before it was done: said so, and not owed for ever',
    given: [...meeting([gran]), { did: 'pre-proceedings.ended', on: '2026-11-10', says: { outcome: 'ISSUE' } }],
    at: '2026-11-22 09:00', reads: [{ state: 'not needed', why: /over before/ }],
  },
])
