import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'protection-plan.begun', on: '2026-02-10 12:00' }
const view = (on: string, decided = 'Not yet: she is in school and fed.') => ({ did: 'protection-plan.legal-view', on, says: { decided } })

export default dutyCases('protection/legal-after-nine-months', [
  { name: 'The last day of nine months', given: [begun], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'The day after', given: [begun], at: '2026-11-11 00:00', reads: [{ state: 'overdue', due: '2026-11-10' }] },
  { name: 'Asked and decided in June', given: [begun, view('2026-06-01')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided a day late', given: [begun, view('2026-11-11 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Asked, and nothing decided', given: [begun, view('2026-06-01', ' ')], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /not written/ }] },
  { name: 'A legal meeting decided', given: [begun, { did: 'legal-meeting.decided', on: '2026-09-01', says: { outcome: 'PLAN' } }], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A legal meeting that will meet again', given: [begun, { did: 'legal-meeting.decided', on: '2026-09-01', says: { outcome: 'AGAIN' } }], at: '2026-11-20 09:00', reads: [{ state: 'overdue', why: /could not decide/ }] },
  { name: 'A legal meeting before the plan', given: [{ did: 'legal-meeting.decided', on: '2025-09-01', says: { outcome: 'PLAN' } }, begun], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'The plan ended before', given: [begun, { did: 'protection-plan.ended', on: '2026-08-01', says: { reason: 'MOVED' } }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
])
