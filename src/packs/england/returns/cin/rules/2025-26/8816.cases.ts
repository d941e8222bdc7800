import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'referred again the day after': {
    CINdetails: [{ CINreferralDate: '2025-06-10', ReferralNFA: '0' }, { CINreferralDate: '2025-06-11', CINclosureDate: '2025-07-01', ReferralNFA: '0' }],
    fails: ['CINdetails 0'],
  },
  'the latest': { CINdetails: [{ CINreferralDate: '2025-06-10', CINclosureDate: '2025-06-10', ReferralNFA: '0' }, { CINreferralDate: '2025-06-11', ReferralNFA: '0' }] },
  'the latest, sent first': {
    CINdetails: [{ CINreferralDate: '2025-06-11', ReferralNFA: '0' }, { CINreferralDate: '2025-06-10', CINclosureDate: '2025-06-10', ReferralNFA: '0' }],
  },
  'two on the same day': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralNFA: '1' }, { CINreferralDate: '2025-06-10', ReferralNFA: '0' }] },
  'no further action': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralNFA: '1' }, { CINreferralDate: '2025-06-11', ReferralNFA: '0' }] },
  'no dates': { CINdetails: [{ ReferralNFA: '0' }, { ReferralNFA: '0', PrimaryNeedCode: 'N1' }] },
  'one sent twice': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralNFA: '0' }, { CINreferralDate: '2025-06-10', ReferralNFA: '0' }] },
}
