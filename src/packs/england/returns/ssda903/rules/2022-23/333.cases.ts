import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'matched the day before': { AD1: [{ DATE_INT: '19/05/2025', DATE_MATCH: '18/05/2025' }], fails: { AD1: [0] } },
  'matched on the same day': { AD1: [{ DATE_INT: '19/05/2025', DATE_MATCH: '19/05/2025' }] },
  'matched, and no decision': { AD1: [{ DATE_MATCH: '18/05/2025' }], fails: { AD1: [0] } },
  'not matched': { AD1: [{ DATE_INT: '19/05/2025' }] },
  'a decision on what is not a date: for rule 112': { AD1: [{ DATE_INT: '31/04/2025', DATE_MATCH: '18/05/2025' }] },
}
