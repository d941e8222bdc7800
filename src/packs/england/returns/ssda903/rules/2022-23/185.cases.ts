import type { RuleCases } from '../../cases.ts'

const OC2 = [{ SDQ_SCORE: '14' }]

export const cases: RuleCases = {
  'looked after from 2 April': { OC2, Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }], fails: { OC2: [0] } },
  'looked after from 1 April, and still': { OC2, Episodes: [{ DECOM: '01/04/2025', LS: 'C2' }] },
  'two episodes, and a day between them': {
    OC2, Episodes: [{ DECOM: '01/03/2024', DEC: '10/08/2025', REC: 'X1', LS: 'C2' }, { DECOM: '11/08/2025', LS: 'C2' }], fails: { OC2: [0] },
  },
  'two episodes, one straight after the other': { OC2, Episodes: [{ DECOM: '01/03/2024', DEC: '10/08/2025', REC: 'X1', LS: 'C1' }, { DECOM: '10/08/2025', LS: 'C2' }] },
  'short breaks, and no episode at all': { OC2: [...OC2, { CHILD: '2', SDQ_SCORE: '3' }], Episodes: [{ DECOM: '01/03/2024', LS: 'V3' }], fails: { OC2: [0, 1] } },
  'an end that cannot be read': { OC2, Episodes: [{ DECOM: '01/03/2024', DEC: '2025', REC: 'E4A', LS: 'C2' }], cannotTell: { OC2: [0] } },
  'no score': { OC2: [{ SDQ_REASON: 'SDQ2' }], Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }] },
}
