import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same': {
    children: [{ UPN: 'T201000000001' }, { LAchildID: '2', UPN: 'T201000000001' }, { LAchildID: '3', UPN: 'R201000000002' }],
    fails: ['1: ChildIdentifiers', 'ChildIdentifiers'],
  },
  'one digit apart': { children: [{ UPN: 'T201000000001' }, { LAchildID: '2', UPN: 'T201000000002' }] },
  'none on either': { children: [{}, { LAchildID: '2' }] },
}
