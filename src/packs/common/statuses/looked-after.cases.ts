import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'

export default statusCases('looked-after', [
  {
    name: 'In care until it is said that care ended', at,
    given: [{ did: 'care-episode.started', on: '2025-04-07', says: { legalStatus: 'V2' } }],
    spans: [{ from: '2025-04-07', to: null, detail: { legalStatus: 'V2' } }],
  },
  {
    name: 'Home again', at, given: [
      { did: 'care-episode.started', on: '2025-04-07', says: { legalStatus: 'C2' } },
      { did: 'care-episode.ended', on: '2026-07-20', says: { reason: 'E4A' } },
    ],
    spans: [{ from: '2025-04-07', to: '2026-07-20', detail: { legalStatus: 'C2' } }],
  },
  {
    name: 'The law put right by a correction', at,
    given: [
      { did: 'care-episode.started', on: '2025-04-07', says: { legalStatus: 'V2' } },
      { did: 'care-episode.started', on: '2025-04-08', amends: 1, why: 'The order was made on the 8th', says: { legalStatus: 'C1' } },
    ],
    spans: [{ from: '2025-04-08', to: null, detail: { legalStatus: 'C1' } }],
  },
  {
    name: 'By agreement first, and then the court made an order: the order is the law', at,
    given: [
      { did: 'care-episode.started', on: '2025-04-07', says: { legalStatus: 'V2' } },
      { did: 'legal-status.began', record: 'agreement', on: '2025-04-07', says: { under: 'V2' } },
      { did: 'legal-status.began', record: 'order', on: '2025-09-01', says: { under: 'C1' } },
    ],
    spans: [{ from: '2025-04-07', to: null, detail: { legalStatus: 'C1' } }],
  },
  {
    name: 'The order ended, and nobody wrote what holds now', at,
    given: [
      { did: 'care-episode.started', on: '2025-04-07', says: { legalStatus: 'C1' } },
      { did: 'legal-status.began', on: '2025-04-07', says: { under: 'C1' } }, { did: 'legal-status.ended', on: '2026-01-05', says: { how: 'ran-out' } },
    ],
    spans: [{ from: '2025-04-07', to: null, detail: { legalStatus: null } }],
  },
  {
    name: 'A law from an earlier time in care says nothing of this one', at,
    given: [
      { did: 'care-episode.started', record: 'first', on: '2020-04-07', says: { legalStatus: 'C2' } }, { did: 'legal-status.began', on: '2020-04-07', says: { under: 'C2' } },
      { did: 'legal-status.ended', on: '2021-01-05', says: { how: 'home' } }, { did: 'care-episode.ended', record: 'first', on: '2021-01-05' },
      { did: 'care-episode.started', record: 'second', on: '2026-04-07', says: { legalStatus: 'V2' } },
    ],
    spans: [{ from: '2020-04-07', to: '2021-01-05', detail: { legalStatus: 'C2' } }, { from: '2026-04-07', to: null, detail: { legalStatus: 'V2' } }],
  },
  {
    name: 'A month is enough to be in care', at, given: [{ did: 'care-episode.started', on: '2019-02' }],
    spans: [{ from: '2019-02', to: null, detail: { legalStatus: null } }],
  },
  {
    name: 'Withdrawn: never in care', at,
    given: [
      { did: 'care-episode.started', on: '2025-04-07' },
      { did: 'care-episode.started', on: '2025-04-07', withdraws: true, why: 'A brother’s record' },
    ],
    spans: [],
  },
])
