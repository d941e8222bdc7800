import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{}], fails: ['CINdetails 0'] },
  'not a date': { CINdetails: [{ CINreferralDate: '2025-06-31' }], fails: ['CINdetails 0'] },
  'the last day of the year': { CINdetails: [{ CINreferralDate: '2026-03-31' }] },
  'the day after': { CINdetails: [{ CINreferralDate: '2026-04-01' }], fails: ['CINdetails 0'] },
}
