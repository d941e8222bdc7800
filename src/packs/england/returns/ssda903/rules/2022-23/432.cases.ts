import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a move after care ended': { Episodes: [{ DECOM: '01/05/2025', REC: 'E4B', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'P' }], fails: { Episodes: [1] } },
  'care starts again': { Episodes: [{ DECOM: '01/05/2025', REC: 'E4B', RNE: 'S' }, { DECOM: '10/06/2025', RNE: 'S' }] },
  'a move as care goes on': { Episodes: [{ DECOM: '10/06/2025', RNE: 'P' }, { DECOM: '01/05/2025', REC: 'X1', RNE: 'S' }] },
  'no reason for the new episode': { Episodes: [{ DECOM: '01/05/2025', REC: 'E4B', RNE: 'S' }, { DECOM: '10/06/2025' }] },
  'another child': { Episodes: [{ DECOM: '01/05/2025', REC: 'E4B', RNE: 'S' }, { CHILD: '2', DECOM: '10/06/2025', RNE: 'P' }] },
}
