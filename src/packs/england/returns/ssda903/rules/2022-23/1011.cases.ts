import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last episode': { Episodes: [{ DECOM: '03/06/2025', REC: 'E3' }, { DECOM: '01/05/2025', REC: 'X1' }], OC3: [{ IN_TOUCH: 'YES' }], fails: { OC3: [0] } },
  'an earlier episode': { Episodes: [{ DECOM: '01/05/2025', REC: 'E3' }, { DECOM: '03/06/2025', REC: 'E6' }], OC3: [{ IN_TOUCH: 'YES' }] },
  'only where they live is told': { Episodes: [{ DECOM: '03/06/2025', REC: 'E3' }], OC3: [{ ACCOM: 'U1' }], fails: { OC3: [0] } },
  'only what they do is told': { Episodes: [{ DECOM: '03/06/2025', REC: 'E3' }], OC3: [{ ACTIV: 'F1' }], fails: { OC3: [0] } },
  'a row that tells nothing': { Episodes: [{ DECOM: '03/06/2025', REC: 'E3' }], OC3: [{}] },
  'the same row twice': { Episodes: [{ DECOM: '03/06/2025', REC: 'E3' }, { DECOM: '03/06/2025', REC: 'E3' }], OC3: [{ IN_TOUCH: 'NO' }], fails: { OC3: [0] } },
}
