import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { Header: [{}], Episodes: [{ LS: 'V3' }, { LS: 'C2' }], fails: { Header: [0] } },
  'there': { Header: [{ UPN: 'A123456789012' }], Episodes: [{ LS: 'C2' }] },
  'why there is none': { Header: [{ UPN: 'UN3' }], Episodes: [{ LS: 'C2' }] },
  'on short breaks only': { Header: [{}], Episodes: [{ LS: 'V4' }] },
  'no episodes, or no legal status': { Header: [{}, { CHILD: '2' }], Episodes: [{ CHILD: '2' }] },
  'a formula': { Header: [{ UPN: '=B2' }], Episodes: [{ LS: 'C2' }] },
}
