import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'since the day before care began': { Episodes: [{ RNE: 'S', DECOM: '10/06/2025' }], Missing: [{ MIS_START: '09/06/2025' }], fails: { Missing: [0] } },
  'since the day care began': { Episodes: [{ RNE: 'S', DECOM: '10/06/2025' }], Missing: [{ MIS_START: '10/06/2025' }] },
  'between two times in care': {
    Episodes: [{ RNE: 'S', DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E4A' }, { RNE: 'S', DECOM: '01/09/2025' }],
    Missing: [{ MIS_START: '31/08/2025' }], fails: { Missing: [0] },
  },
  'after care': { Episodes: [{ RNE: 'S', DECOM: '01/04/2025', DEC: '10/06/2025', REC: 'E4A' }], Missing: [{ MIS_START: '31/08/2025' }] },
  'missing since last year, and a new legal status since': {
    Episodes: [{ RNE: 'L', DECOM: '10/03/2025' }], Missing: [{ MIS_START: '20/02/2025' }], cannotTell: { Missing: [0] },
  },
  'an episode of which the start is not known': { Episodes: [{ RNE: 'S', DECOM: '10/06/2025' }, { RNE: 'S', DECOM: 'May' }], Missing: [{ MIS_START: '09/06/2025' }] },
  'not said since when, and no episodes': { Episodes: [{ RNE: 'S', DECOM: '10/06/2025' }], Missing: [{}, { CHILD: '2', MIS_START: '09/06/2025' }] },
}
