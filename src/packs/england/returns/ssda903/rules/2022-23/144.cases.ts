import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'section 20': { Episodes: [{ LS: 'V2' }] },
  'no such section 20 code': { Episodes: [{ LS: 'V1' }], fails: { Episodes: [0] } },
  'remand, and one past the last': { Episodes: [{ DECOM: '01/05/2025', LS: 'J3' }, { DECOM: '01/06/2025', LS: 'J4' }], fails: { Episodes: [1] } },
  'a small letter': { Episodes: [{ LS: 'e1' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}] },
}
