import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on to another placement': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'X1' }, { PLACE: 'K2', RNE: 'P', DECOM: '08/06/2025' },
    ],
    fails: { Episodes: [2] },
  },
  'on to another postcode': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025', PL_POST: 'ZZ1 1AA' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', PL_POST: 'ZZ2 2BB' },
      { PLACE: 'U4', RNE: 'P', DECOM: '08/06/2025', PL_POST: 'ZZ2 2BB' },
    ],
    fails: { Episodes: [2] },
  },
  'back at the same postcode, written otherwise': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025', PL_POST: 'ZZ1 1AA' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', PL_POST: 'ZZ2 2BB' },
      { PLACE: 'U4', RNE: 'P', DECOM: '08/06/2025', PL_POST: 'zz11aa' },
    ],
  },
  'back, with no postcodes given': {
    Episodes: [{ PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025' }, { PLACE: 'U4', RNE: 'P', DECOM: '08/06/2025' }],
  },
  'back, and not as a move': {
    Episodes: [{ PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025' }, { PLACE: 'U4', RNE: 'T', DECOM: '08/06/2025' }],
    fails: { Episodes: [2] },
  },
  'left care, and came back later': {
    Episodes: [
      { PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025', REC: 'E4A' },
      { PLACE: 'K2', RNE: 'S', DECOM: '08/12/2025' },
    ],
  },
  'an episode without a start': {
    Episodes: [{ PLACE: 'U4', RNE: 'S', DECOM: '01/05/2025' }, { PLACE: 'T1', RNE: 'P', DECOM: '01/06/2025' }, { PLACE: 'K2', RNE: 'P' }],
  },
}
