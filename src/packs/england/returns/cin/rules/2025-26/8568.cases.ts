import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{}], fails: ['CINdetails 0'] },
  'neither': { CINdetails: [{ ReferralNFA: '2' }, { ReferralNFA: 'no' }], fails: ['CINdetails 0', 'CINdetails 1'] },
  'numbers': { CINdetails: [{ ReferralNFA: '0' }, { ReferralNFA: '1' }] },
  'words': { CINdetails: [{ ReferralNFA: 'true' }, { ReferralNFA: 'False' }] },
}
