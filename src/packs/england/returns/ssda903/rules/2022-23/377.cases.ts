import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'three in a year': {
    Episodes: [
      { PLACE: 'T3', DECOM: '01/06/2025' }, { PLACE: 'U6', DECOM: '08/06/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }, { PLACE: 'T3', DECOM: '20/12/2025' },
    ],
    fails: { Episodes: [0, 2, 3] },
  },
  'two in a year': { Episodes: [{ PLACE: 'T3', DECOM: '01/06/2025' }, { PLACE: 'U6', DECOM: '08/06/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }] },
  'the third a day before the twelve months are over': {
    Episodes: [{ PLACE: 'T3', DECOM: '21/03/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }, { PLACE: 'T3', DECOM: '20/03/2026' }],
    fails: { Episodes: [0, 1, 2] },
  },
  'the third as the twelve months are over': {
    Episodes: [{ PLACE: 'T3', DECOM: '20/03/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }, { PLACE: 'T3', DECOM: '20/03/2026' }],
  },
  'two, the second in two episodes as the legal status changed': {
    Episodes: [
      { PLACE: 'T3', DECOM: '01/06/2025', RNE: 'P' }, { PLACE: 'T3', DECOM: '01/08/2025', DEC: '04/08/2025', REC: 'X1', RNE: 'P' },
      { PLACE: 'T3', DECOM: '04/08/2025', RNE: 'L' },
    ],
  },
  'two, one of them sent twice': {
    Episodes: [{ PLACE: 'T3', DECOM: '01/06/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }],
  },
  'three of two children': {
    Episodes: [{ PLACE: 'T3', DECOM: '01/06/2025' }, { PLACE: 'T3', DECOM: '01/08/2025' }, { CHILD: '2', PLACE: 'T3', DECOM: '01/09/2025' }],
  },
}
