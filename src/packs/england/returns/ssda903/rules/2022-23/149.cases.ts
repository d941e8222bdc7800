import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'home as planned': { Episodes: [{ REC: 'E4A' }] },
  'home, and not whether it was planned': { Episodes: [{ REC: 'E4' }], fails: { Episodes: [0] } },
  'special guardianship codes, now and before': { Episodes: [{ REC: 'E46' }, { REC: 'E44' }], fails: { Episodes: [1] } },
  'a small letter': { Episodes: [{ REC: 'x1' }], fails: { Episodes: [0] } },
  'still open': { Episodes: [{}] },
}
