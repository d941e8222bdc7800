import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const began = (person = 'adult'): Given =>
  ({ did: 'relationship.began', on: '2012-06-03', says: { person, is: 'mother' }, naming: ['person'] })
const detail = { child: 'child', is: 'mother' }

export default statusCases('related-to', [
  { name: 'In a child’s life', at, given: [began()], spans: [{ from: '2012-06-03', to: null, key: 'relationship', detail }] },
  { name: 'Somebody else’s mother is not theirs', at, given: [began('another')], spans: [] },
  {
    name: 'It ended, though the ending names nobody', at,
    given: [began(), { did: 'relationship.ended', on: '2024-01', says: { why: 'She moved away' } }],
    spans: [{ from: '2012-06-03', to: '2024-01', detail }],
  },
  {
    name: 'A correction that it was somebody else takes it away', at,
    given: [began(), { ...began('another'), amends: 1, why: 'Two women of one name' }], spans: [],
  },
  {
    name: 'Withdrawn: never in their life', at,
    given: [began(), { did: 'relationship.began', on: '2012-06-03', withdraws: true, why: 'Wrong child' }], spans: [],
  },
  {
    name: 'In the lives of two children', at,
    given: [
      { ...began(), record: 'a' },
      {
        did: 'relationship.began', record: 'b', about: 'sibling', on: 'about 2015-01-01 00:00/23:59',
        says: { person: 'adult', is: 'step-parent' }, naming: ['person'],
      },
    ],
    spans: [
      { from: '2012-06-03', to: null, key: 'a', detail },
      { from: 'about 2015-01-01 00:00/23:59', to: null, key: 'b', detail: { child: 'sibling', is: 'step-parent' } },
    ],
  },
  {
    name: 'Found to be the same woman as somebody recorded twice: both are read', at,
    given: [
      began('twin-record'),
      { did: 'same-person.found', about: 'adult', on: '2026-10-01', says: { other: 'twin-record' }, naming: ['other'] },
    ],
    spans: [{ from: '2012-06-03', to: null, detail }],
  },
])
