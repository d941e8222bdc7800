import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const decided = (reason: string, on: string, step = 'decided', says: { readonly [field: string]: unknown } = { agreed: true, by: 'ruth' }) => ({ did: `placement-approval.${step}`, record: reason, on, says })
const yes = { agreed: true, by: 'dina', until: '2026-09-20' }

export default dutyCases('placement/unregistered', [
  { name: 'The next working day is not over', given: [asked('UNREG'), moved()], at: '2026-09-08 23:59', reads: [{ state: 'open', due: '2026-09-08' }] },
  { name: 'It is over', given: [asked('UNREG'), moved()], at: '2026-09-09 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The director decided in time', given: [asked('UNREG'), moved(), decided('UNREG', '2026-09-08 17:00', 'decided-by-director', yes)], at: '2026-09-10 09:00', reads: [{ state: 'met' }] },
  { name: 'The director decided a day late', given: [asked('UNREG'), moved(), decided('UNREG', '2026-09-09 09:00', 'decided-by-director', yes)], at: '2026-09-10 09:00', reads: [{ state: 'met late' }] },
  { name: 'A head of service agreed', given: [asked('UNREG'), moved(), decided('UNREG', '2026-09-08 17:00', 'decided', yes)], at: '2026-09-10 09:00', reads: [{ state: 'overdue', why: /Only the director/ }] },
  { name: 'Asked by naming the move', given: [asked('UNREG', { placement: 'elm' }), moved()], at: '2026-09-09 00:00', reads: [{ state: 'overdue' }] },
])
