import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a UPN': { FormerUPN: 'T201000000001' },
  'a temporary one, as most former ones are': { FormerUPN: 'T20100000000B' },
  'one number short': { FormerUPN: 'T20100000001', fails: ['ChildIdentifiers'] },
  'no letter before': { FormerUPN: '1201000000001', fails: ['ChildIdentifiers'] },
  'a letter inside': { FormerUPN: 'T20100B000001', fails: ['ChildIdentifiers'] },
  'none': {},
}
