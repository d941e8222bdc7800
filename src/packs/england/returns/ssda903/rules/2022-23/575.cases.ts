import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the placement ended': {
    Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/06/2025', RNE: 'P' }], Missing: [{ MIS_START: '09/06/2025' }], fails: { Missing: [0] },
  },
  'missing since the day they moved, from where they moved to': {
    Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/06/2025', RNE: 'P' }], Missing: [{ MIS_START: '10/06/2025' }],
  },
  'back before the placement ended': { Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }], Missing: [{ MIS_START: '08/06/2025', MIS_END: '09/06/2025' }] },
  'a new legal status in the same placement': {
    Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/06/2025', RNE: 'L' }], Missing: [{ MIS_START: '09/06/2025' }],
  },
  'a new legal status, and then a move': {
    Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }, { DECOM: '10/06/2025', RNE: 'L', DEC: '20/06/2025', REC: 'X1' }, { DECOM: '20/06/2025', RNE: 'P' }],
    Missing: [{ MIS_START: '09/06/2025' }], fails: { Missing: [0] },
  },
  'missing since the day care ended, and the day after': {
    Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E8' }, { CHILD: '2', DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E8' }],
    Missing: [{ MIS_START: '10/06/2025' }, { CHILD: '2', MIS_START: '11/06/2025' }], fails: { Missing: [0] },
  },
  'days blank or unreadable': { Episodes: [{ DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'X1' }], Missing: [{}, { MIS_START: '09/06/2025', MIS_END: 'June' }] },
}
