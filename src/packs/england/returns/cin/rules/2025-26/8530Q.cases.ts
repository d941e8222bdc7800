import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'thirty days before the end of the year': { ExpectedPersonBirthDate: '2026-03-01' },
  'the day before that': { ExpectedPersonBirthDate: '2026-02-28', fails: ['ChildIdentifiers'] },
  'nine months after the end of the year': { ExpectedPersonBirthDate: '2026-12-31' },
  'the day after that': { ExpectedPersonBirthDate: '2027-01-01', fails: ['ChildIdentifiers'] },
  'none': {},
}
