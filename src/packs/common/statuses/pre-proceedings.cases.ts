import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const decided = { did: 'pre-proceedings.decided', on: '2026-09-01 10:00' }

export default statusCases('pre-proceedings', [
  {
    name: 'A legal meeting alone is not pre-proceedings',
    at, given: [{ did: 'legal-meeting.decided', on: '2026-09-01', says: { outcome: 'PLO' } }], spans: [],
  },
  { name: 'From the decision', at, given: [decided], spans: [{ from: '2026-09-01 10:00', to: null, key: 'pre-proceedings' }] },
  {
    name: 'More time does not start it again',
    at, given: [decided, { did: 'pre-proceedings.extended', on: '2026-11-01', says: { until: '2027-02-01' } }], spans: [{ from: '2026-09-01 10:00', to: null }],
  },
  {
    name: 'Until it is ended',
    at, given: [decided, { did: 'pre-proceedings.ended', on: '2026-11-10' }], spans: [{ from: '2026-09-01 10:00', to: '2026-11-10' }],
  },
  { name: 'Withdrawn: never so', at, given: [decided, { ...decided, withdraws: true, why: 'A cousin’s record' }], spans: [] },
])
