import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '280 days before birth': { PersonBirthDate: '2026-01-01', CINdetails: [{ CINreferralDate: '2025-03-27' }] },
  '281 days before birth': { PersonBirthDate: '2026-01-01', CINdetails: [{ CINreferralDate: '2025-03-26' }], fails: ['CINdetails 0'] },
  '280 days before the expected birth': { ExpectedPersonBirthDate: '2026-06-01', CINdetails: [{ CINreferralDate: '2025-08-25' }] },
  '281 days before the expected birth': { ExpectedPersonBirthDate: '2026-06-01', CINdetails: [{ CINreferralDate: '2025-08-24' }], fails: ['CINdetails 0'] },
  'neither date': { CINdetails: [{ CINreferralDate: '2025-08-24' }] },
  'the first day there is': { PersonBirthDate: '0001-01-01', CINdetails: [{ CINreferralDate: '2025-08-24' }] },
}
