import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINreferralDate: '2025-06-11' }, { CINreferralDate: '2025-05-01' }], fails: ['CINdetails 0'] },
  'the same day': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINreferralDate: '2025-06-10' }] },
  'no date of death': { CINdetails: [{ CINreferralDate: '2025-06-11' }] },
}
