import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2026-09-01', says: { legalStatus: 'V2' } }
const plan = (on: string, goals: readonly object[] = [{ id: 'glasses', what: 'Take her to the optician' }]) => ({ did: 'health-plan.written', on, says: { goals } })

export default dutyCases('health/plan', [
  { name: 'Twenty working days are not over', given: [care], at: '2026-09-29 23:59', reads: [{ state: 'open', due: '2026-09-29' }] },
  { name: 'Twenty working days and a minute', given: [care], at: '2026-09-30 00:00', reads: [{ state: 'overdue', due: '2026-09-29' }] },
  { name: 'Written on the last day', given: [care, plan('2026-09-29')], at: '2026-10-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Written a day late', given: [care, plan('2026-09-30')], at: '2026-10-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'A plan with no goals', given: [care, plan('2026-09-20', [])], at: '2026-09-30 09:00', reads: [{ state: 'overdue', why: /no goals/ }] },
  { name: 'A plan from before they came into care', given: [plan('2026-08-20'), care], at: '2026-09-30 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Home again', given: [care, { did: 'care-episode.ended', on: '2026-09-15' }], at: '2026-09-30 09:00', reads: [{ state: 'not needed' }] },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [care], at: '2026-09-30 09:00', reads: [{ state: 'cannot tell' }] },
])
