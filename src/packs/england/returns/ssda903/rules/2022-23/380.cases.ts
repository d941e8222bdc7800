import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'care starts in one': { Episodes: [{ PLACE: 'T1', RNE: 'S' }], fails: { Episodes: [0] } },
  'a move with the same carer': { Episodes: [{ PLACE: 'T0', RNE: 'T' }], fails: { Episodes: [0] } },
  'moves to one': { Episodes: [{ PLACE: 'T4', RNE: 'P' }, { CHILD: '2', PLACE: 'T2', RNE: 'B' }] },
  'care starts elsewhere': { Episodes: [{ PLACE: 'U6', RNE: 'S' }] },
  'no reason given': { Episodes: [{ PLACE: 'T1' }] },
}
