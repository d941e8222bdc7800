import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const inCare: Given = { did: 'care-episode.started', on: '2026-01-12 10:00', says: { legalStatus: 'C2' } }
const set = (on: string, route: string, more: { readonly [field: string]: unknown } = {}): Given => ({ did: 'permanence-plan.set', on, says: { route, parallel: 'LTF', third: 'LTR', by: '2026-09-01', ...more } })
const look = (on: string, standsIn: string): Given => ({ did: 'permanence-plan.looked-at', on, says: { standsIn } })
const nothing = { standsIn: null, lookedAt: null, looking: null, linked: null, matched: null }
const noWay = { nth: '0', route: null, parallel: null, third: null, by: null, ...nothing }

export default statusCases('lasting-home', [
  { name: 'Not in care', at, given: [set('2026-01-20', 'SGO')], spans: [] },
  { name: 'In care, and no way is chosen', at, given: [inCare], spans: [{ from: '2026-01-12 10:00', to: null, key: 'care-episode', detail: noWay }] },
  {
    name: 'Home first; then, when that could not be, a special guardian', at,
    given: [inCare, set('2026-02-02', 'REUNIFY'), look('2026-03-16', 'assessment'), set('2026-06-08', 'SGO', { by: '2026-12-01' }), look('2026-07-20', 'court')],
    spans: [
      { from: '2026-01-12 10:00', to: '2026-02-02', detail: noWay },
      { from: '2026-02-02', to: '2026-06-08', detail: { ...nothing, nth: '1', route: 'REUNIFY', parallel: 'LTF', third: 'LTR', by: '2026-09-01', standsIn: 'assessment', lookedAt: '2026-03-16' } },
      { from: '2026-06-08', to: null, detail: { ...nothing, nth: '2', route: 'SGO', parallel: 'LTF', third: 'LTR', by: '2026-12-01', standsIn: 'court', lookedAt: '2026-07-20' } },
    ],
  },
  {
    name: 'A new day for the same way is the same way', at, given: [set('2026-01-05', 'LTF'), inCare, set('2026-06-08', 'LTF', { by: '2027-01-01' })],
    spans: [{ from: '2026-01-12 10:00', to: null, detail: { ...nothing, nth: '1', route: 'LTF', parallel: 'LTF', third: 'LTR', by: '2027-01-01' } }],
  },
  {
    name: 'A family is looked for, found and matched, and the home lasts', at, given: [
      inCare, set('2026-01-12 10:00', 'LTF'), { did: 'permanence-plan.looking', on: '2026-02-02' }, { did: 'permanence-plan.linked', on: '2026-04-06' },
      { did: 'permanence-plan.matched', on: '2026-06-01', says: { by: 'ruth' } }, { did: 'permanence-plan.reached', on: '2026-08-03', says: { route: 'LTF' } },
    ],
    spans: [{ from: '2026-01-12 10:00', to: '2026-08-03', detail: { nth: '1', route: 'LTF', parallel: 'LTF', third: 'LTR', by: '2026-09-01', standsIn: null, lookedAt: null, looking: '2026-02-02', linked: '2026-04-06', matched: '2026-06-01' } }],
  },
  {
    name: 'The way in the care plan counts, and leaving care ends it', at,
    given: [inCare, { did: 'care-plan.written', on: '2026-01-20', says: { route: 'REUNIFY', parallel: 'SGO', settledBy: '2026-05-01' } }, { did: 'care-episode.ended', on: '2026-04-06' }],
    spans: [{ from: '2026-01-12 10:00', to: '2026-01-20', detail: noWay }, { from: '2026-01-20', to: '2026-04-06', detail: { ...nothing, nth: '1', route: 'REUNIFY', parallel: 'SGO', third: null, by: '2026-05-01' } }],
  },
])
