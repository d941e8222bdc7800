import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '29 February of a year without': { Episodes: [{ DEC: '29/02/2026' }], fails: { Episodes: [0] } },
  'the day after': { Episodes: [{ DEC: '01/03/2026' }] },
  'a word': { Episodes: [{ DEC: 'ongoing' }], fails: { Episodes: [0] } },
  'still open': { Episodes: [{}] },
}
