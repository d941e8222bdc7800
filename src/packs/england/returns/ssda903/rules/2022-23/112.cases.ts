import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a month that is not': { AD1: [{ DATE_INT: '12/13/2025' }], fails: { AD1: [0] } },
  'the last month': { AD1: [{ DATE_INT: '13/12/2025' }] },
  'a word': { AD1: [{ DATE_INT: 'summer' }], fails: { AD1: [0] } },
  'blank': { AD1: [{}] },
}
