import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const issued = { did: 'proceedings.issued', on: '2026-06-01', says: { asks: 'care' } }

export default statusCases('proceedings', [
  {
    name: 'From the day it was issued',
    at, given: [issued], spans: [{ from: '2026-06-01', to: null, key: 'proceedings', detail: { asks: 'care' } }],
  },
  {
    name: 'An order does not end the case',
    at, given: [issued, { did: 'proceedings.order-made', on: '2026-06-03', says: { order: 'interim-care' } }], spans: [{ from: '2026-06-01', to: null }],
  },
  {
    name: 'Until it is over',
    at, given: [issued, { did: 'proceedings.ended', on: '2026-11-20', says: { how: 'care' } }], spans: [{ from: '2026-06-01', to: '2026-11-20' }],
  },
  {
    name: 'What was asked for need not be known',
    at, given: [{ did: 'proceedings.issued', on: '2019-02' }], spans: [{ from: '2019-02', to: null, detail: { asks: null } }],
  },
  { name: 'Withdrawn: never in court', at, given: [issued, { ...issued, withdraws: true, why: 'Wrong child' }], spans: [] },
])
