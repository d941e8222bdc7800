import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last day of the year': { PersonBirthDate: '2026-03-31' },
  'the day after': { PersonBirthDate: '2026-04-01', fails: ['ChildIdentifiers'] },
  'none': {},
}
