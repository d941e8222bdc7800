import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': { CINdetails: [{ CINreferralDate: '2025-06-10', CINclosureDate: '2025-06-09' }], fails: ['CINdetails 0'] },
  'the same day': { CINdetails: [{ CINreferralDate: '2025-06-10', CINclosureDate: '2025-06-10' }] },
  'no referral date': { CINdetails: [{ CINclosureDate: '2025-06-09' }] },
}
