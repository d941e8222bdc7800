import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { Sex: 'M' },
  'unknown': { Sex: 'U' },
  'missing': { fails: ['ChildIdentifiers'] },
  'a word': { Sex: 'Male', fails: ['ChildIdentifiers'] },
  'a code of before 2025': { Sex: '1', fails: ['ChildIdentifiers'] },
  'the same code in 2024': { Sex: '1', census: 2024 },
  'a code of 2025 in 2024': { Sex: 'M', census: 2024, fails: ['ChildIdentifiers'] },
  'and in 2025': { Sex: 'M', census: 2025 },
}
