import { signalCases } from '../../../../readings/signal/index.ts'

const begun = { did: 'protection-plan.begun', on: '2025-08-20' }

export default signalCases('protection/long-plan', [
  { name: 'The last day of fifteen months', given: [begun], at: '2026-11-20 23:59', reads: [] },
  { name: 'The day after', given: [begun], at: '2026-11-21 00:00', reads: [{ says: /^On a protection plan for more than fifteen months$/, others: {} }] },
  { name: 'The last day of two years', given: [begun], at: '2027-08-20 23:59', reads: [{ says: /fifteen months/ }] },
  { name: 'Two years and a day', given: [begun], at: '2027-08-21 00:00', reads: [{ says: /two years/ }] },
  { name: 'The plan has ended', given: [begun, { did: 'protection-plan.ended', on: '2026-11-01', says: { reason: 'CONF' } }], at: '2026-11-21 09:00', reads: [] },
  { name: 'A new plan starts the count again', given: [begun, { did: 'protection-plan.ended', on: '2026-06-01', says: { reason: 'CONF' } }, { ...begun, record: 'two', on: '2026-10-01' }], at: '2026-11-21 09:00', reads: [] },
  { name: 'Begun some time in August: counted from the end of the month', given: [{ ...begun, on: '2025-08' }], at: '2026-11-30 09:00', reads: [] },
  { name: 'And said once that is past', given: [{ ...begun, on: '2025-08' }], at: '2026-12-01 00:00', reads: [{ says: /fifteen months/ }] },
])
