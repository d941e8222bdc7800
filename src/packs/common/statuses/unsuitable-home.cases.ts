import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const moved = (record: string, home: string, on: string): Given => ({ did: 'placement.started', record, on, says: { home }, naming: ['home'] })
const asked = (kind: string, says: { readonly [field: string]: unknown } = { home: 'the-grand' }): Given =>
  ({ did: 'placement-approval.asked', on: '2026-11-19 17:00', says: { for: kind, ...says } })

export default statusCases('unsuitable-home', [
  {
    name: 'In bed and breakfast, whether or not anybody agreed', at, given: [moved('grand', 'the-grand', '2026-11-19 19:00'), asked('BB')],
    spans: [{ from: '2026-11-19 19:00', to: null, key: 'grand', detail: { kind: 'BB' } }],
  },
  {
    name: 'Until they move', at, given: [moved('grand', 'the-grand', '2026-11-19 19:00'), asked('BB'), moved('elm', 'elm-house', '2026-11-21 15:00')],
    spans: [{ from: '2026-11-19 19:00', to: '2026-11-21 15:00' }],
  },
  { name: 'Supported accommodation may be right for them', at, given: [moved('grand', 'the-grand', '2026-11-19 19:00'), asked('SEMI')], spans: [] },
  { name: 'Agreement was asked, and they never moved there', at, given: [moved('elm', 'elm-house', '2026-11-01'), asked('BB')], spans: [] },
  {
    name: 'A place that is not registered, named by the move', at, given: [moved('flat', 'a-flat', '2026-11-19'), asked('UNREG', { placement: 'flat' })],
    spans: [{ from: '2026-11-19', to: null, key: 'flat', detail: { kind: 'UNREG' } }],
  },
  {
    name: 'Asked by mistake and withdrawn', at,
    given: [moved('grand', 'the-grand', '2026-11-19 19:00'), asked('BB'), { did: 'placement-approval.asked', on: '2026-11-20', withdraws: true, why: 'Wrong child' }],
    spans: [],
  },
])
