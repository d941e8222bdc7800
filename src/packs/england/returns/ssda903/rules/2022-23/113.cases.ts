import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the 31st of a month of 30 days': { AD1: [{ DATE_MATCH: '31/06/2025' }], fails: { AD1: [0] } },
  'the 30th': { AD1: [{ DATE_MATCH: '30/06/2025' }] },
  'blank': { AD1: [{}] },
}
