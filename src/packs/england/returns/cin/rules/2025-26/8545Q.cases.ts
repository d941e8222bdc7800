import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { PersonDeathDate: '2025-03-31', fails: ['ChildIdentifiers'] },
  'its first day': { PersonDeathDate: '2025-04-01' },
  'its last day': { PersonDeathDate: '2026-03-31' },
  'the day after the year': { PersonDeathDate: '2026-04-01', fails: ['ChildIdentifiers'] },
  'none': {},
}
