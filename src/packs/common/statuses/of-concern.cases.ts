import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const named = { did: 'person-or-place-of-concern.named', on: '2026-09-01 10:00', says: { kind: 'car', called: 'The blue car' } }

export default statusCases('of-concern', [
  { name: 'Nobody named', at, given: [], spans: [] },
  { name: 'Named, and nobody asked the police', at, given: [named], spans: [{ from: '2026-09-01 10:00', to: null, detail: { kind: 'car', policeAsked: 'no', acted: null } }] },
  {
    name: 'The police were asked, and visit there', at,
    given: [named, { did: 'person-or-place-of-concern.checked', on: '2026-09-02 10:00' }, { did: 'person-or-place-of-concern.acted', on: '2026-09-03 10:00', says: { what: 'patrol' } }],
    spans: [{ from: '2026-09-01 10:00', to: null, detail: { kind: 'car', policeAsked: 'yes', acted: 'patrol' } }],
  },
  { name: 'No longer of concern', at, given: [named, { did: 'person-or-place-of-concern.ended', on: '2026-10-01 10:00' }], spans: [{ from: '2026-09-01 10:00', to: '2026-10-01 10:00' }] },
  { name: 'Withdrawn', at, given: [named, { ...named, withdraws: true, why: 'His uncle' }], spans: [] },
])
