import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'U6' }, naming: ['home'] }
const sleepover = { id: 'a', what: 'Sleepovers', who: 'carer' }
const plan = (on: string, decisions: readonly { readonly [field: string]: unknown }[] = [sleepover]) =>
  ({ did: 'placement-plan.written', on, says: { placement: 'elm', dayToDay: 'Up at seven.', decisions } })

export default dutyCases('care-plan/who-decides', [
  { name: 'Five working days are not over', given: [moved], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'They are over', given: [moved], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Settled on the last day', given: [moved, plan('2026-09-14 17:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Settled the day after', given: [moved, plan('2026-09-15 09:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'A plan that leaves it open', given: [moved, plan('2026-09-10 09:00', [])], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /who decides anything/ }] },
  { name: 'One decision has nobody', given: [moved, plan('2026-09-10 09:00', [sleepover, { id: 'b', what: 'Phone' }])], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /one decision/ }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: [moved], at: '2026-09-15 00:00', reads: [{ state: 'cannot tell' }] },
])
