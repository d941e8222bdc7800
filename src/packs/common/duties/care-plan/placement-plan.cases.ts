import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = { did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2' }, naming: ['home'] }
const plan = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'placement-plan.written', on, says: { placement: 'elm', dayToDay: 'Up at seven.', ...says } })

export default dutyCases('care-plan/placement-plan', [
  { name: 'Five working days are not over', given: [moved], at: '2026-09-14 23:59', reads: [{ state: 'open', due: '2026-09-14' }] },
  { name: 'They are over', given: [moved], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Made before the move', given: [plan('2026-09-04 10:00'), moved], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Made on the last day', given: [moved, plan('2026-09-14 17:00')], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Made the day after', given: [moved, plan('2026-09-15 09:00')], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Begun, and empty', given: [moved, plan('2026-09-10 09:00', { dayToDay: '' })], at: '2026-09-15 00:00', reads: [{ state: 'overdue', why: /nothing is written/ }] },
  { name: 'For another home', given: [moved, plan('2026-09-10 09:00', { placement: 'ash' })], at: '2026-09-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'It does not say for which home', given: [moved, plan('2026-09-10 09:00', { placement: undefined })], at: '2026-09-15 00:00', reads: [{ state: 'cannot tell', why: /which home/ }] },
  { name: 'Moved on after three days', given: [moved, { did: 'placement.ended', record: 'elm', on: '2026-09-10 10:00' }], at: '2026-09-20 09:00', reads: [{ state: 'not needed' }] },
  { name: 'A week in hospital is no home', given: [{ ...moved, says: { home: 'general', type: 'T1' } }], at: '2026-09-20 09:00', reads: [] },
])
