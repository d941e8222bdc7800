import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'changed, and changed back': {
    Episodes: [
      { DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'X1', RNE: 'S', CIN: 'N1' }, { DECOM: '01/06/2025', DEC: '01/07/2025', REC: 'X1', RNE: 'P', CIN: 'N5' },
      { DECOM: '01/07/2025', RNE: 'P', CIN: 'N1' },
    ],
    fails: { Episodes: [1] },
  },
  'changed for good': {
    Episodes: [
      { DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'X1', RNE: 'S', CIN: 'N1' }, { DECOM: '01/06/2025', DEC: '01/07/2025', REC: 'X1', RNE: 'P', CIN: 'N5' },
      { DECOM: '01/07/2025', RNE: 'P', CIN: 'N5' },
    ],
    fails: { Episodes: [1, 2] },
  },
  'the same throughout': {
    Episodes: [{ DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'X1', RNE: 'S', CIN: 'N1' }, { DECOM: '01/06/2025', RNE: 'P', CIN: 'N1' }],
  },
  'another period of care': {
    Episodes: [{ DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'E4A', RNE: 'S', CIN: 'N1' }, { DECOM: '02/06/2025', RNE: 'S', CIN: 'N5' }],
  },
  'blank': { Episodes: [{ DECOM: '01/05/2025', DEC: '01/06/2025', REC: 'X1', RNE: 'S', CIN: 'N1' }, { DECOM: '01/06/2025', RNE: 'P' }] },
}
