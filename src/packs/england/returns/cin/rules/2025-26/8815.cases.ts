import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two': {
    CINdetails: [{ CINreferralDate: '2025-05-01', ReferralNFA: '0' }, { CINreferralDate: '2025-06-10', ReferralNFA: 'false' }],
    fails: ['CINdetails 0', 'CINdetails 1'],
  },
  'one, and one that needed no further action': {
    CINdetails: [{ CINreferralDate: '2025-05-01', ReferralNFA: '1' }, { CINreferralDate: '2025-06-10', ReferralNFA: '0' }],
  },
  'one, after one that closed': {
    CINdetails: [{ CINreferralDate: '2025-05-01', CINclosureDate: '2025-06-09', ReferralNFA: '0' }, { CINreferralDate: '2025-06-10', ReferralNFA: '0' }],
  },
  'one sent twice': { CINdetails: [{ CINreferralDate: '2025-05-01', ReferralNFA: '0' }, { CINreferralDate: '2025-05-01', ReferralNFA: '0' }] },
}
