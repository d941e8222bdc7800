import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'under a care order': { Episodes: [{ PLACE: 'A5', LS: 'C2' }, { CHILD: '2', PLACE: 'A6', LS: 'V2' }], fails: { Episodes: [0, 1] } },
  'under a placement order': { Episodes: [{ PLACE: 'A5', LS: 'E1' }, { CHILD: '2', PLACE: 'A6', LS: 'E1' }] },
  'no legal status': { Episodes: [{ PLACE: 'A6' }], fails: { Episodes: [0] } },
  'placed with consent': { Episodes: [{ PLACE: 'A4', LS: 'C2' }] },
}
