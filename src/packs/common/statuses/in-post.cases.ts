import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const about = 'worker'
const says = { role: 'night-worker', unit: 'seaview', name: 'Marek' }

export default statusCases('in-post', [
  {
    name: 'In a post', at, given: [{ did: 'post.started', about, on: '2026-02-01', says, naming: ['unit'] }],
    spans: [{ from: '2026-02-01', to: null, key: 'post', detail: says }],
  },
  {
    name: 'Until the last day', at,
    given: [{ did: 'post.started', about, on: '2026-02-01', says }, { did: 'post.ended', about, on: '2026-10-31' }],
    spans: [{ from: '2026-02-01', to: '2026-10-31', detail: says }],
  },
  {
    name: 'Two posts at once', at,
    given: [
      { did: 'post.started', record: 'nights', about, on: '2026-02-01', says },
      { did: 'post.started', record: 'days', about, on: '2026-06', says: { role: 'home-worker' } },
    ],
    spans: [
      { from: '2026-02-01', to: null, key: 'nights', detail: says },
      { from: '2026-06', to: null, key: 'days', detail: { role: 'home-worker', unit: null, name: null } },
    ],
  },
  {
    name: 'A corrected role is the role', at,
    given: [
      { did: 'post.started', about, on: '2026-02-01', says },
      { did: 'post.started', about, on: '2026-02-01', amends: 1, why: 'Works days', says: { ...says, role: 'home-worker' } },
    ],
    spans: [{ from: '2026-02-01', to: null, detail: { ...says, role: 'home-worker' } }],
  },
  {
    name: 'Withdrawn: never in post', at,
    given: [
      { did: 'post.started', about, on: '2026-02-01', says },
      { did: 'post.started', about, on: '2026-02-01', withdraws: true, why: 'Never took it up' },
    ],
    spans: [],
  },
])
