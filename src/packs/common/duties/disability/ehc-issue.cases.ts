import { dutyCases } from '../../../../readings/duty/index.ts'

const requested = (on = '2026-06-23 10:00') => ({ did: 'ehc-plan.requested', on })
const issued = (on: string) => ({ did: 'ehc-plan.issued', on })

export default dutyCases('disability/ehc-issue', [
  { name: 'Twenty weeks are not over', given: [requested()], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'They are over', given: [requested()], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Issued on the last day', given: [requested(), issued('2026-11-10 17:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Issued the day after', given: [requested(), issued('2026-11-11 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'No plan will be made',
    given: [requested(), { did: 'ehc-plan.refused', on: '2026-08-10' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
  {
    name: 'Our advice is not the plan',
    given: [requested(), { did: 'ehc-plan.advice-sent', on: '2026-08-10' }], at: '2026-11-11 09:00', reads: [{ state: 'overdue' }],
  },
])
