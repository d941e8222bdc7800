import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on to another placement': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'X1' }, { PLACE: 'K2', RNE: 'P', DECOM: '08/06/2025' },
    ],
    fails: { Episodes: [1] },
  },
  'back, and not as a move': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'X1' }, { PLACE: 'U4', RNE: 'T', DECOM: '08/06/2025' },
    ],
    fails: { Episodes: [1] },
  },
  'back where they were': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'X1' }, { PLACE: 'U4', RNE: 'P', DECOM: '08/06/2025' },
    ],
  },
  'still in the temporary placement': { Episodes: [{ PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025' }] },
  'left care, and came back later': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'E4A' },
      { PLACE: 'K2', RNE: 'S', DECOM: '08/12/2025' },
    ],
  },
  'nothing given before it': { Episodes: [{ PLACE: 'T1', RNE: 'P', DECOM: '28/03/2025', REC: 'X1' }, { PLACE: 'U4', RNE: 'P', DECOM: '08/04/2025' }] },
}
