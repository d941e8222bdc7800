import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'moved, and no reason': {
    Episodes: [{ DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1' }, { DECOM: '09/06/2025', RNE: 'P', PLACE: 'U4' }], fails: { Episodes: [0] },
  },
  'moved, and a reason': { Episodes: [{ DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' }, { DECOM: '09/06/2025', RNE: 'P', PLACE: 'U4' }] },
  'another legal status in the same placement': { Episodes: [{ DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1' }, { DECOM: '09/06/2025', RNE: 'L', PLACE: 'U6' }] },
  'away for a while and back': {
    Episodes: [
      { DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1' }, { DECOM: '09/06/2025', RNE: 'P', PLACE: 'T2', REC: 'X1' }, { DECOM: '16/06/2025', RNE: 'P', PLACE: 'U6' },
    ],
  },
  'a row sent twice, in another order, does not stand between': {
    Episodes: [
      { DECOM: '09/06/2025', RNE: 'P', PLACE: 'U4', REC: 'X1' }, { DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1' },
      { DECOM: '01/05/2025', RNE: 'S', PLACE: 'U6', REC: 'X1' }, { RNE: 'P', PLACE: 'K2' },
    ],
    fails: { Episodes: [1] },
  },
}
