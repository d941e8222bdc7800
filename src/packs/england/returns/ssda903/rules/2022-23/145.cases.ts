import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last code': { Episodes: [{ CIN: 'N8' }] },
  'one past the last': { Episodes: [{ CIN: 'N9' }], fails: { Episodes: [0] } },
  'one before the first': { Episodes: [{ CIN: 'N0' }], fails: { Episodes: [0] } },
  'the number alone': { Episodes: [{ CIN: '1' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}] },
}
