import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'an authority': { UPN: 'T201000000001' },
  'a number after the last of a run': { UPN: 'T214000000001', fails: ['ChildIdentifiers'] },
  'the last of a run': { UPN: 'T213000000001' },
  'an authority of 2023': { UPN: 'T943000000001' },
  'one more than that': { UPN: 'T944000000001', fails: ['ChildIdentifiers'] },
  'letters': { UPN: 'TABC000000001', fails: ['ChildIdentifiers'] },
  'too short to hold one': { UPN: 'T20', fails: ['ChildIdentifiers'] },
  'none': {},
}
