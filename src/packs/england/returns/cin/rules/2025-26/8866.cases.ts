import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{ CINreferralDate: '2013-04-01' }], fails: ['CINdetails 0'] },
  'the day before it was asked': { CINdetails: [{ CINreferralDate: '2013-03-31' }] },
  'a code': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralSource: '10' }] },
  'not a code': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralSource: '11' }], fails: ['CINdetails 0'] },
  'early help': { CINdetails: [{ CINreferralDate: '2025-06-10', ReferralSource: '5D' }] },
  'early help before it was a code': { census: 2022, CINdetails: [{ CINreferralDate: '2021-06-10', ReferralSource: '5D' }], fails: ['CINdetails 0'] },
  'no referral date': { CINdetails: [{}], cannotTell: ['CINdetails 0'] },
}
