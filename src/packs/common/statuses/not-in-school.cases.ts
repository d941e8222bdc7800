import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const begun = { did: 'education-gap.begun', on: '2026-10-05', says: { kind: 'part-time', hours: 8 } }

export default statusCases('not-in-school', [
  { name: 'Nothing written is not out of school', at, given: [], spans: [] },
  { name: 'Part time is not full time', at, given: [begun], spans: [{ from: '2026-10-05', to: null, key: 'education-gap', detail: { kind: 'part-time' } }] },
  {
    name: 'A tutor meanwhile does not end it', at, given: [begun, { did: 'education-gap.provided', on: '2026-10-12', says: { hours: 10, goes: true } }],
    spans: [{ from: '2026-10-05', to: null }],
  },
  {
    name: 'Back full time', at, given: [begun, { did: 'education-gap.ended', on: '2026-11-09', says: { how: 'same', where: 'Harbour Primary' } }],
    spans: [{ from: '2026-10-05', to: '2026-11-09', detail: { kind: 'part-time' } }],
  },
  {
    name: 'Some time in October stays some time in October',
    at, given: [{ ...begun, on: '2026-10', written: '2026-10-20 09:00' }], spans: [{ from: '2026-10', to: null }],
  },
  { name: 'Written on a brother’s record and withdrawn', at, given: [begun, { ...begun, withdraws: true, why: 'His brother' }], spans: [] },
])
