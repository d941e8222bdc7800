import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after the year': { Episodes: [{ DEC: '01/04/2026' }], fails: { Episodes: [0] } },
  'the last day of the year': { Episodes: [{ DEC: '31/03/2026' }] },
  'open': { Episodes: [{}] },
  'an end that cannot be read': { Episodes: [{ DEC: '31/04/2026' }] },
  'another year': { year: '2024-25', Episodes: [{ DEC: '01/04/2025' }], fails: { Episodes: [0] } },
}
