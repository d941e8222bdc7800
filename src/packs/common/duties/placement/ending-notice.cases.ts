import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const left = { did: 'placement.ended', record: 'elm', on: '2026-10-05 12:00', says: { reason: 'CREQB' } }
const told = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'placement-notice.ending-sent', on, says: { placement: 'elm', to: ['child', 'carer'], ...says } })

export default dutyCases('placement/ending-notice', [
  { name: 'They live there still', given: [moved()], at: '2026-10-30 09:00', reads: [] },
  { name: 'Ten working days are not over', given: [moved(), left], at: '2026-10-19 23:59', reads: [{ state: 'open', due: '2026-10-19' }] },
  { name: 'They are over', given: [moved(), left], at: '2026-10-20 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Told before they left', given: [moved(), told('2026-10-01 10:00'), left], at: '2026-10-30 09:00', reads: [{ state: 'met' }] },
  { name: 'Told on the last day', given: [moved(), left, told('2026-10-19 10:00')], at: '2026-10-30 09:00', reads: [{ state: 'met' }] },
  { name: 'Told the day after', given: [moved(), left, told('2026-10-20 10:00')], at: '2026-10-30 09:00', reads: [{ state: 'met late' }] },
  { name: 'It does not say who was told', given: [moved(), left, told('2026-10-10 10:00', { to: [] })], at: '2026-10-20 00:00', reads: [{ state: 'overdue', why: /who was told/ }] },
  { name: 'It does not say which home', given: [moved(), left, told('2026-10-10 10:00', { placement: undefined })], at: '2026-10-20 00:00', reads: [{ state: 'cannot tell' }] },
])
