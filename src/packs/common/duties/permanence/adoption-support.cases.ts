import { dutyCases } from '../../../../readings/duty/index.ts'

const plan = { did: 'adoption.support-plan', on: '2025-11-20 10:00' }
const looked = (on: string) => ({ did: 'adoption.support-reviewed', on, says: { changes: 'None' } })

export default dutyCases('permanence/adoption-support', [
  { name: 'The year is not over', given: [plan], at: '2026-11-20 23:59', reads: [{ state: 'open', due: '2026-11-20' }] },
  { name: 'The year is over', given: [plan], at: '2026-11-21 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Looked at on the last day, and the next year counted from there', given: [plan, looked('2026-11-20 17:00')], at: '2026-11-22 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-11-20' }] },
  { name: 'Looked at a day late', given: [plan, looked('2026-11-21 09:00')], at: '2026-11-22 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Over', given: [plan, { did: 'adoption.ended', on: '2026-05-01', says: { reason: 'no-help' } }], at: '2026-11-22 09:00', reads: [{ state: 'not needed' }] },
  { name: 'No help was promised', given: [{ did: 'adoption.order-made', on: '2025-01-10' }], at: '2026-11-22 09:00', reads: [] },
])
