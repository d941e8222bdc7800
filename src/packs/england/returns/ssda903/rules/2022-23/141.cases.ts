import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the 31st of September': { Episodes: [{ DECOM: '31/09/2025' }], fails: { Episodes: [0] } },
  'the 30th of September': { Episodes: [{ DECOM: '30/09/2025' }] },
  'no year': { Episodes: [{ DECOM: '30/09' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}] },
}
