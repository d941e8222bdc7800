import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const moved = (record: string, home: string, on: string, type = 'K2'): Given =>
  ({ did: 'placement.started', record, on, says: { home, type }, naming: ['home'] })
const plan = (placement: string, area: string, on = '2026-03-04 10:00'): Given => ({ did: 'placement-plan.written', record: `plan-${placement}`, on, says: { placement, area } })
const asked = (says: { readonly [field: string]: unknown }): Given => ({ did: 'placement-approval.asked', on: '2026-03-01 10:00', says })

export default statusCases('out-of-area', [
  { name: 'Nobody wrote where the home is: nothing is said', at, given: [moved('elm', 'elm-house', '2026-03-02')], spans: [] },
  { name: 'A home in our area', at, given: [moved('elm', 'elm-house', '2026-03-02'), plan('elm', 'HERE')], spans: [] },
  {
    name: 'The plan for living there says it is far away', at, given: [moved('elm', 'elm-house', '2026-03-02'), plan('elm', 'FAR')],
    spans: [{ from: '2026-03-02', to: null, key: 'elm', detail: { area: 'FAR' } }],
  },
  {
    name: 'Agreement was asked for the home before they moved in', at,
    given: [asked({ for: 'NEXT', home: 'elm-house' }), moved('elm', 'elm-house', '2026-03-02')],
    spans: [{ from: '2026-03-02', to: null, key: 'elm', detail: { area: 'NEXT' } }],
  },
  {
    name: 'Until they come back into our area', at,
    given: [moved('elm', 'elm-house', '2026-03-02'), plan('elm', 'FAR'), moved('ash', 'ash-lodge', '2026-09-01'), plan('ash', 'HERE', '2026-09-02 10:00')],
    spans: [{ from: '2026-03-02', to: '2026-09-01', key: 'elm' }],
  },
  {
    name: 'The search chose a home in the next council’s area', at,
    given: [{ did: 'placement-request.matched', on: '2026-02-20', says: { home: 'elm-house', area: 'NEXT' } }, moved('elm', 'elm-house', '2026-03-02')],
    spans: [{ from: '2026-03-02', to: null, detail: { area: 'NEXT' } }],
  },
  {
    name: 'The plan puts right what the search said', at,
    given: [
      { did: 'placement-request.matched', on: '2026-02-20', says: { home: 'elm-house', area: 'NEXT' } }, moved('elm', 'elm-house', '2026-03-02'), plan('elm', 'HERE'),
    ],
    spans: [],
  },
  { name: 'Agreement for another home says nothing of this one', at, given: [asked({ for: 'FAR', home: 'oak' }), moved('elm', 'elm-house', '2026-03-02')], spans: [] },
  { name: 'On holiday by the sea they still live here', at, given: [moved('sea', 'sea-hotel', '2026-08-02', 'T2'), plan('sea', 'FAR', '2026-08-02')], spans: [] },
])
