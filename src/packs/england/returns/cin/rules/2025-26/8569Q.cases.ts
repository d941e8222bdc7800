import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last working day before the year': { CINdetails: [{ CINreferralDate: '2025-03-31', ReferralNFA: '1' }] },
  'the day before that': { CINdetails: [{ CINreferralDate: '2025-03-30', ReferralNFA: '1' }], fails: ['CINdetails 0'] },
  'further action': { CINdetails: [{ CINreferralDate: '2025-03-30', ReferralNFA: '0' }] },
  'over Easter, the Thursday before': { census: 2025, CINdetails: [{ CINreferralDate: '2024-03-28', ReferralNFA: 'true' }] },
  'over Easter, the Wednesday': { census: 2025, CINdetails: [{ CINreferralDate: '2024-03-27', ReferralNFA: 'true' }], fails: ['CINdetails 0'] },
  'no date': { CINdetails: [{ ReferralNFA: '1' }] },
  'no flag': { CINdetails: [{ CINreferralDate: '2025-03-30' }], cannotTell: ['CINdetails 0'] },
}
