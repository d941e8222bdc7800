import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': { PersonBirthDate: '2025-06-10', PersonDeathDate: '2025-06-09', fails: ['ChildIdentifiers'] },
  'the same day': { PersonBirthDate: '2025-06-10', PersonDeathDate: '2025-06-10' },
  'no date of birth': { PersonDeathDate: '2025-06-09' },
  'died before birth': { ExpectedPersonBirthDate: '2025-06-10', PersonDeathDate: '2025-06-09' },
}
