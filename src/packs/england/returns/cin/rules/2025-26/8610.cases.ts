import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{ ReferralNFA: '0' }, { ReferralNFA: 'false' }], fails: ['CINdetails 0', 'CINdetails 1'] },
  'a need': { CINdetails: [{ ReferralNFA: '0', PrimaryNeedCode: 'N1' }] },
  'no further action': { CINdetails: [{ ReferralNFA: '1' }] },
}
