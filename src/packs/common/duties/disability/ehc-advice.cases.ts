import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = (on = '2026-09-29 10:00') => ({ did: 'ehc-plan.advice-asked', on })
const sent = (on: string) => ({ did: 'ehc-plan.advice-sent', on })

export default dutyCases('disability/ehc-advice', [
  { name: 'Six weeks are not over', given: [asked()], at: '2026-11-10 23:59', reads: [{ state: 'open', due: '2026-11-10' }] },
  { name: 'They are over', given: [asked()], at: '2026-11-11 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Sent on the last day', given: [asked(), sent('2026-11-10 17:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Sent the day after', given: [asked(), sent('2026-11-11 09:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'No plan will be made', given: [asked(), { did: 'ehc-plan.refused', on: '2026-10-10' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'Nobody asked us', given: [{ did: 'ehc-plan.requested', on: '2026-09-01' }], at: '2026-11-20 09:00', reads: [] },
  { name: 'Before the regulations', given: [asked('2014-08-31 10:00')], at: '2014-12-01 09:00', reads: [{ state: 'no rule in force' }] },
])
