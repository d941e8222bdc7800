import { dutyCases } from '../../../../readings/duty/index.ts'

const offered = { did: 'family-group-meeting.offered', on: '2026-10-20' }
const meeting = (actions: readonly object[]) => [offered, { did: 'family-group-meeting.held', on: '2026-11-02 10:00', says: { actions } }]
const bed = { id: 'bed', what: 'Pay for a bed', owner: 'ana', by: '2026-11-20' }
const done = (on: string, action = 'bed') => ({ did: 'family-group-meeting.action-done', on, says: { action, what: 'Paid' } })

export default dutyCases('pre-proceedings/family-action', [
  { name: 'Its day is not over', given: meeting([bed]), at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20', about: 'Pay for a bed' }] },
  { name: 'Its day is over', given: meeting([bed]), at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Done on its day', given: [...meeting([bed]), done('2026-11-20 17:00')], at: '2026-11-22 09:00', reads: [{ state: 'met' }] },
  { name: 'Done the day after', given: [...meeting([bed]), done('2026-11-21 09:00')], at: '2026-11-22 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody wrote a day: owed the day they met', given: meeting([{ id: 'car', what: 'Fetch Gran' }]), at: '2026-11-03 00:00', reads: [{ state: 'overdue', due: '2026-11-02' }] },
  { name: 'They met and nothing was ours to do', given: meeting([]), at: '2026-11-22 09:00', reads: [] },
])
