import type { RuleCases } from '../../cases.ts'

const left = [{ RNE: 'S', DECOM: '01/02/2025', DEC: '10/06/2025', REC: 'E8' }]

export const cases: RuleCases = {
  'still missing when care ended': { Episodes: left, Missing: [{ MIS_START: '09/06/2025' }], fails: { Missing: [0] } },
  'back on the day care ended, and the day after': {
    Episodes: [...left, { CHILD: '2', ...left[0] }], Missing: [{ MIS_START: '09/06/2025', MIS_END: '10/06/2025' }, { CHILD: '2', MIS_START: '09/06/2025', MIS_END: '11/06/2025' }],
    fails: { Missing: [1] },
  },
  'in care again, and missing then': {
    Episodes: [...left, { RNE: 'S', DECOM: '01/09/2025' }], Missing: [{ MIS_START: '02/09/2025' }],
  },
  'care went on through two episodes': {
    Episodes: [{ RNE: 'S', DECOM: '01/02/2025', DEC: '10/06/2025', REC: 'X1' }, { RNE: 'P', DECOM: '10/06/2025' }], Missing: [{ MIS_START: '09/06/2025' }],
  },
  'an end that says care goes on, and nothing after it': { Episodes: [{ RNE: 'S', DECOM: '01/02/2025', DEC: '10/06/2025', REC: 'X1' }], Missing: [{ MIS_START: '09/06/2025' }] },
  'missing since before the first episode of the return': {
    Episodes: [{ RNE: 'L', DECOM: '01/03/2025', DEC: '10/06/2025', REC: 'E8' }], Missing: [{ MIS_START: '20/02/2025' }], fails: { Missing: [0] },
  },
  'not said since when, and no episodes': { Episodes: left, Missing: [{}, { CHILD: '2', MIS_START: '09/06/2025' }] },
}
