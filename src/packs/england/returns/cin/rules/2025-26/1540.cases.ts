import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'all numbers': { UPN: 'T201000000001' },
  'a letter at 12': { UPN: 'T2010000000A1', fails: ['ChildIdentifiers'] },
  'a letter at 13': { UPN: 'T20100000000A' },
  'a letter at 5': { UPN: 'T201A00000001', fails: ['ChildIdentifiers'] },
  'a letter between numbers': { UPN: 'T2010000A0001', fails: ['ChildIdentifiers'] },
  'too short': { UPN: 'T2010000000', fails: ['ChildIdentifiers'] },
  'none': {},
}
