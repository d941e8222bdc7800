import { dutyCases } from '../../../../readings/duty/index.ts'

const moved = (planned?: boolean) => ({ did: 'placement.started', record: 'elm', on: '2026-09-07 15:00', says: { home: 'elm-house', type: 'K2', planned }, naming: ['home'] })
const asked = (reason: string, says: { readonly [field: string]: unknown } = { home: 'elm-house' }) => ({ did: 'placement-approval.asked', record: reason, on: '2026-09-01 10:00', says: { for: reason, ...says } })
const decided = (reason: string, on: string, step = 'decided', says: { readonly [field: string]: unknown } = { agreed: true, by: 'ruth' }) => ({ did: `placement-approval.${step}`, record: reason, on, says })
const where = 'isle-of-man'

export default dutyCases('placement/off-island', [
  { name: 'Agreed before the move', where, given: [asked('OFF'), decided('OFF', '2026-09-04 10:00'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed a minute after', where, given: [asked('OFF'), decided('OFF', '2026-09-07 15:01'), moved()], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody agreed', where, given: [asked('OFF'), moved()], at: '2026-09-07 15:01', reads: [{ state: 'overdue', due: '2026-09-07 15:00' }] },
  { name: 'A no', where, given: [asked('OFF'), decided('OFF', '2026-09-04 10:00', 'decided', { agreed: false }), moved()], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'With family off the island it is owed too', where,
    given: [moved(), { did: 'placement-plan.written', on: '2026-09-08', says: { placement: 'elm', area: 'OFF', ownCarer: true } }], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'A home on the island', where, given: [moved(), { did: 'placement-plan.written', on: '2026-09-08', says: { placement: 'elm', area: 'HERE' } }], at: '2026-09-20 09:00', reads: [] },
])
