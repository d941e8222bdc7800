import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both': { PersonBirthDate: '2025-06-10', ExpectedPersonBirthDate: '2025-06-12', fails: ['ChildIdentifiers'] },
  'neither': { fails: ['ChildIdentifiers'] },
  'born': { PersonBirthDate: '2025-06-10' },
  'not born yet': { ExpectedPersonBirthDate: '2026-06-12' },
  'one that cannot be read is not missing': { PersonBirthDate: 'June' },
}
