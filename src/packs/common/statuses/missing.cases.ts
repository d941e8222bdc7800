import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'

export default statusCases('missing', [
  { name: 'Nothing written is not missing', given: [], at, spans: [] },
  {
    name: 'Missing until we know they are back', at,
    given: [{ did: 'missing-episode.started', on: '2026-11-21 22:40', says: { home: 'seaview', kind: 'M' }, naming: ['home'] }],
    spans: [{ from: '2026-11-21 22:40', to: null, key: 'missing-episode', detail: { home: 'seaview', kind: 'M' } }],
  },
  {
    name: 'A sighting and a call to the police do not end it', at,
    given: [
      { did: 'missing-episode.started', on: '2026-11-21 22:40' },
      { did: 'missing-episode.told', on: '2026-11-21 22:50', says: { who: 'police' } },
      { did: 'missing-episode.sighted', on: '2026-11-22 01:00', says: { where: 'The bus station' } },
    ],
    spans: [{ from: '2026-11-21 22:40', to: null, detail: { home: null, kind: null } }],
  },
  {
    name: 'Back is back', at,
    given: [{ did: 'missing-episode.started', on: '2026-11-21 22:40' }, { did: 'missing-episode.returned', on: '2026-11-22 02:15' }],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:15' }],
  },
  {
    name: 'A corrected return moves the end', at,
    given: [
      { did: 'missing-episode.started', on: '2026-11-21 22:40' },
      { did: 'missing-episode.returned', on: '2026-11-22 02:15' },
      {
        did: 'missing-episode.returned', on: '2026-11-22 04:15', written: '2026-11-22 09:00', amends: 2,
        why: 'The police log says quarter past four',
      },
    ],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 04:15' }],
  },
  {
    name: 'Read before the correction was written, the first return stands', at: '2026-11-22 08:00',
    given: [
      { did: 'missing-episode.started', on: '2026-11-21 22:40' },
      { did: 'missing-episode.returned', on: '2026-11-22 02:15' },
      {
        did: 'missing-episode.returned', on: '2026-11-22 04:15', written: '2026-11-22 09:00', amends: 2,
        why: 'The police log says quarter past four',
      },
    ],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:15' }],
  },
  {
    name: 'About ten o’clock stays about ten o’clock', at,
    given: [
      { did: 'missing-episode.started', on: 'about 2026-11-21 21:30/22:30', written: '2026-11-21 22:40' },
      { did: 'missing-episode.returned', on: '2026-11-22', written: '2026-11-22 11:00' },
    ],
    spans: [{ from: 'about 2026-11-21 21:30/22:30', to: '2026-11-22' }],
  },
  {
    name: 'Written on the wrong child and withdrawn: never missing', at,
    given: [
      { did: 'missing-episode.started', on: '2026-11-21 22:40' },
      { did: 'missing-episode.started', on: '2026-11-21 22:40', written: '2026-11-21 22:45', withdraws: true, why: 'Wrong child' },
    ],
    spans: [],
  },
  {
    name: 'Twice missing is two spans', at: '2026-11-25 09:00',
    given: [
      { did: 'missing-episode.started', record: 'first', on: '2026-11-21 22:40' }, {
        did: 'missing-episode.returned', record: 'first', on: '2026-11-22 02:15',
      },
      { did: 'missing-episode.started', record: 'second', on: '2026-11-24 18:00' },
    ],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:15', key: 'first' }, { from: '2026-11-24 18:00', to: null, key: 'second' }],
  },
])
