import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a number': { UPN: 'T201000000001' },
  'a letter': { UPN: 'T20100000000R' },
  'a letter it never is': { UPN: 'T20100000000S', fails: ['ChildIdentifiers'] },
  'a sign': { UPN: 'T20100000000-', fails: ['ChildIdentifiers'] },
  'twelve characters': { UPN: 'T20100000000', fails: ['ChildIdentifiers'] },
  'fourteen characters': { UPN: 'T2010000000012', fails: ['ChildIdentifiers'] },
  'none': {},
}
