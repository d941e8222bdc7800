import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const came = { did: 'homeless-young-person.presented', on: '2026-11-16 15:00', says: { place: 'friends' } }
const decided = (place: string | undefined, on = '2026-11-18 15:00') => ({ did: 'homeless-young-person.decided', on, says: { outcome: 'care', ...(place ? { place } : {}) } })
const slept = (place: string, on: string) => ({ did: 'homeless-young-person.slept', on, says: { place } })

export default statusCases('homeless-young-person', [
  { name: 'From when they came to us, with where they sleep', at, given: [came], spans: [{ from: '2026-11-16 15:00', to: null, key: 'homeless-young-person', detail: { place: 'friends' } }] },
  { name: 'Decided, with a place that will do', at, given: [came, decided('foster')], spans: [{ from: '2026-11-16 15:00', to: '2026-11-18 15:00', detail: { place: 'foster' } }] },
  { name: 'Decided, and in bed and breakfast: still homeless', at, given: [came, decided('bed-and-breakfast')], spans: [{ from: '2026-11-16 15:00', to: null, detail: { place: 'bed-and-breakfast' } }] },
  { name: 'Decided, and no place written: still homeless', at, given: [came, decided(undefined)], spans: [{ from: '2026-11-16 15:00', to: null }] },
  {
    name: 'The place fell through, and they slept outside', at, given: [came, decided('supported'), slept('outside', '2026-11-20 22:00')],
    spans: [{ from: '2026-11-16 15:00', to: null, detail: { place: 'outside' } }],
  },
  { name: 'Closed', at, given: [came, { did: 'homeless-young-person.closed', on: '2026-11-20 10:00' }], spans: [{ from: '2026-11-16 15:00', to: '2026-11-20 10:00' }] },
  { name: 'Withdrawn: never', at, given: [came, { ...came, withdraws: true as const, why: 'Wrong child' }], spans: [] },
])
