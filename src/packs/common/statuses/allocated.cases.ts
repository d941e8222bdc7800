import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'

export default statusCases('allocated', [
  {
    name: 'A named social worker', at, given: [
      {
        did: 'allocation.allocated', on: '2026-05-11', says: { worker: 'priya', role: 'social-worker', team: 'north' },
        naming: ['worker', 'team'],
      },
    ],
    spans: [{ from: '2026-05-11', to: null, key: 'allocation', detail: { worker: 'priya', role: 'social-worker', team: 'north' } }],
  },
  {
    name: 'One hands over to another', at,
    given: [
      { did: 'allocation.allocated', record: 'a', on: '2026-05-11', says: { worker: 'priya', role: 'social-worker' } }, {
        did: 'allocation.ended', record: 'a', on: '2026-10-01',
      },
      { did: 'allocation.allocated', record: 'b', on: '2026-10-01', says: { worker: 'kit', role: 'social-worker' } },
    ],
    spans: [
      { from: '2026-05-11', to: '2026-10-01', key: 'a', detail: { worker: 'priya', role: 'social-worker', team: null } },
      { from: '2026-10-01', to: null, key: 'b', detail: { worker: 'kit', role: 'social-worker', team: null } },
    ],
  },
  {
    name: 'Two at once are both shown', at,
    given: [
      { did: 'allocation.allocated', record: 'a', on: '2026-05-11', says: { worker: 'priya', role: 'social-worker' } },
      { did: 'allocation.allocated', record: 'b', on: '2026-06-01', says: { worker: 'joanna', role: 'reviewing-officer' } },
    ],
    spans: [{ from: '2026-05-11', to: null, key: 'a' }, { from: '2026-06-01', to: null, key: 'b' }],
  },
  {
    name: 'The worker put right by a correction', at,
    given: [
      { did: 'allocation.allocated', on: '2026-05', written: '2026-05-11 09:00', says: { worker: 'priya', role: 'social-worker' } },
      {
        did: 'allocation.allocated', on: '2026-05-12', amends: 1, why: 'Wrong name chosen', says: { worker: 'kit', role: 'social-worker' },
      },
    ],
    spans: [{ from: '2026-05-12', to: null, detail: { worker: 'kit', role: 'social-worker', team: null } }],
  },
  {
    name: 'Withdrawn: nobody was named', at,
    given: [
      { did: 'allocation.allocated', on: '2026-05-11' },
      { did: 'allocation.allocated', on: '2026-05-11', withdraws: true, why: 'Wrong child' },
    ],
    spans: [],
  },
])
