import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'unknown': { ExpectedPersonBirthDate: '2026-05-01', Sex: 'U' },
  'recorded': { ExpectedPersonBirthDate: '2026-05-01', Sex: 'F', fails: ['ChildIdentifiers'] },
  'left out': { ExpectedPersonBirthDate: '2026-05-01', fails: ['ChildIdentifiers'] },
  'born': { PersonBirthDate: '2026-03-01', ExpectedPersonBirthDate: '2026-05-01', Sex: 'F' },
  'neither date': { Sex: 'F' },
  'to 2024, in numbers': { census: 2024, ExpectedPersonBirthDate: '2024-05-01', Sex: '0' },
  'from 2025, not': { census: 2025, ExpectedPersonBirthDate: '2025-05-01', Sex: '0', fails: ['ChildIdentifiers'] },
}
