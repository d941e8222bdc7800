import { dutyCases } from '../../../../readings/duty/index.ts'

const plan = (record: string, on: string) => ({ did: 'protection-plan.begun', record, on })
const before = [plan('one', '2025-02-10'), { did: 'protection-plan.ended', record: 'one', on: '2025-10-01', says: { reason: 'CONF' } }]
const again = plan('two', '2026-11-02 12:00')
const view = (on: string, record = 'two') => ({ did: 'protection-plan.legal-view', record, on, says: { decided: 'It goes to a legal planning meeting.' } })

export default dutyCases('protection/legal-second-plan', [
  { name: 'A first plan', given: [again], at: '2026-11-20 09:00', reads: [] },
  { name: 'The tenth working day of a second', given: [...before, again], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The day after', given: [...before, again], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Decided in time', given: [...before, again, view('2026-11-16 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Decided late', given: [...before, again, view('2026-11-17 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'The view of the earlier plan', given: [...before, view('2025-09-01', 'one'), again], at: '2026-11-17 09:00', reads: [{ state: 'overdue' }] },
])
