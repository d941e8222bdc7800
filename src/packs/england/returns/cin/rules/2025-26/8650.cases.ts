import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { CINdetails: [{ PrimaryNeedCode: 'N0' }] },
  'not a code': { CINdetails: [{ PrimaryNeedCode: 'N10' }], fails: ['CINdetails 0'] },
  'none': { CINdetails: [{}] },
}
