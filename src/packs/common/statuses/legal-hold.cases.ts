import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'

export default statusCases('legal-hold', [
  {
    name: 'Held from when it is placed', at, given: [{ did: 'legal-hold.placed', on: '2026-11-20', says: { reason: 'claim', why: 'A letter before claim' } }],
    spans: [{ from: '2026-11-20', to: null }],
  },
  {
    name: 'Until it is lifted', at,
    given: [{ did: 'legal-hold.placed', on: '2026-11-10' }, { did: 'legal-hold.lifted', on: '2026-11-20', says: { why: 'Settled' } }],
    spans: [{ from: '2026-11-10', to: '2026-11-20' }],
  },
  {
    name: 'Two holds, and lifting one leaves the other', at,
    given: [
      { did: 'legal-hold.placed', on: '2026-11-10', record: 'claim' }, { did: 'legal-hold.placed', on: '2026-11-12', record: 'inquiry' },
      { did: 'legal-hold.lifted', on: '2026-11-20', record: 'claim' },
    ],
    spans: [{ from: '2026-11-10', to: '2026-11-20' }, { from: '2026-11-12', to: null }],
  },
  {
    name: 'Withdrawn: never held', at,
    given: [{ did: 'legal-hold.placed', on: '2026-11-10' }, { did: 'legal-hold.placed', on: '2026-11-10', withdraws: true, why: 'Another child' }],
    spans: [],
  },
])
