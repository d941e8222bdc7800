import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const placed = { did: 'secure-accommodation.placed', on: '2026-11-10 22:00', says: { kind: 'secure', authority: 'first-hours' } }

export default statusCases('secure', [
  {
    name: 'Agreed to is not yet locked in',
    at, given: [{ did: 'secure-accommodation.approved', on: '2026-11-10 18:00', says: { agreed: true } }], spans: [],
  },
  {
    name: 'From when it began',
    at, given: [placed], spans: [{ from: '2026-11-10 22:00', to: null, key: 'secure-accommodation', detail: { kind: 'secure', home: null } }],
  },
  {
    name: 'An order whose day has passed does not unlock the door',
    at, given: [placed, { did: 'secure-accommodation.order-made', on: '2026-11-12', says: { until: '2026-11-19' } }], spans: [{ from: '2026-11-10 22:00', to: null }],
  },
  {
    name: 'Until it ended',
    at, given: [placed, { did: 'secure-accommodation.ended', on: '2026-11-20 09:00' }], spans: [{ from: '2026-11-10 22:00', to: '2026-11-20 09:00' }],
  },
  { name: 'Withdrawn: never so', at, given: [placed, { ...placed, withdraws: true, why: 'Wrong child' }], spans: [] },
])
