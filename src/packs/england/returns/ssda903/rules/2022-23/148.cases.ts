import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'an end and no reason': { Episodes: [{ DEC: '08/12/2025' }], fails: { Episodes: [0] } },
  'a reason and no end': { Episodes: [{ REC: 'X1' }], fails: { Episodes: [0] } },
  'both': { Episodes: [{ DEC: '08/12/2025', REC: 'E4B' }] },
  'still open': { Episodes: [{}] },
  'a reason, and an end that cannot be read': { Episodes: [{ DEC: '08/15/2025', REC: 'X1' }] },
}
