import type { RuleCases } from '../../cases.ts'

const left = [{ RNE: 'S', DECOM: '01/02/2025', DEC: '10/06/2025', REC: 'E4A' }]

export const cases: RuleCases = {
  'since the day after care ended': { Episodes: left, Missing: [{ MIS_START: '11/06/2025' }], fails: { Missing: [0] } },
  'since the day care ended': { Episodes: left, Missing: [{ MIS_START: '10/06/2025' }] },
  'between two times in care': { Episodes: [...left, { RNE: 'S', DECOM: '01/09/2025' }], Missing: [{ MIS_START: '31/08/2025' }], fails: { Missing: [0] } },
  'in the second time in care': { Episodes: [...left, { RNE: 'S', DECOM: '01/09/2025' }], Missing: [{ MIS_START: '01/09/2025' }] },
  'before care': { Episodes: left, Missing: [{ MIS_START: '31/01/2025' }] },
  'care goes on': { Episodes: [{ RNE: 'S', DECOM: '01/02/2025' }], Missing: [{ MIS_START: '11/06/2025' }] },
  'an episode of which the start is not known': { Episodes: [...left, { RNE: 'S', DECOM: 'June' }], Missing: [{ MIS_START: '11/06/2025' }] },
  'not said since when': { Episodes: left, Missing: [{}] },
}
