import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const asked: Given = { did: 'placement-request.asked', record: 'search', on: '2026-09-01', says: { wanted: 'U6', must: ['SIBLINGS', 'SCHOOL'] } }
const matched = (says: { readonly [field: string]: unknown }): Given => ({ did: 'placement-request.matched', record: 'search', on: '2026-09-04', says: { home: 'elm-house', area: 'FAR', ...says } })
const ended = (says: { readonly [field: string]: unknown }): Given => ({ did: 'placement-request.ended', record: 'search', on: '2026-09-07', says })
const again: readonly Given[] = [
  { did: 'placement-request.asked', record: 'second', on: '2026-10-01', says: { wanted: 'U6' } }, { did: 'placement-request.matched', record: 'second', on: '2026-10-05', says: { home: 'quay' } },
]

export default statusCases('wanted-and-not-there', [
  { name: 'While nobody has chosen, nothing is missing yet', at, given: [asked], spans: [] },
  { name: 'A home that meets everything leaves nothing', at, given: [asked, matched({ unmetNeeds: [] }), ended({ found: true })], spans: [] },
  {
    name: 'Each need the chosen home does not meet', at, given: [asked, matched({ unmetNeeds: ['SIBLINGS', 'SCHOOL'] })],
    spans: [
      { from: '2026-09-04', to: null, key: 'search:SIBLINGS', detail: { need: 'SIBLINGS', wanted: 'U6', area: 'FAR', home: 'elm-house' } },
      { from: '2026-09-04', to: null, key: 'search:SCHOOL', detail: { need: 'SCHOOL', wanted: 'U6', area: 'FAR', home: 'elm-house' } },
    ],
  },
  {
    name: 'Said again at the end, it is one', at, given: [asked, matched({ unmetNeeds: ['SIBLINGS'] }), ended({ found: true, notThere: ['SIBLINGS'] })],
    spans: [{ from: '2026-09-04', to: null, key: 'search:SIBLINGS' }],
  },
  { name: 'No home was found', at, given: [asked, ended({ found: false, notThere: ['SCHOOL'] })], spans: [{ from: '2026-09-07', to: null, detail: { need: 'SCHOOL', wanted: 'U6', area: null, home: null } }] },
  { name: 'Taken for want of a better, with no need named', at, given: [asked, matched({ availability: true })], spans: [{ from: '2026-09-04', to: null, key: 'search', detail: { need: null, wanted: 'U6', area: 'FAR', home: 'elm-house' } }] },
  { name: 'Until another home is found', at, given: [asked, matched({ unmetNeeds: ['SCHOOL'] }), ...again], spans: [{ from: '2026-09-04', to: '2026-10-05', key: 'search:SCHOOL' }] },
])
