import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ CINclosureDate: '2025-03-31' }], fails: ['CINdetails 0'] },
  'its first day': { CINdetails: [{ CINclosureDate: '2025-04-01' }] },
  'its last day': { CINdetails: [{ CINclosureDate: '2026-03-31' }] },
  'the day after the year': { CINdetails: [{ CINclosureDate: '2026-04-01' }], fails: ['CINdetails 0'] },
  'open': { CINdetails: [{}] },
}
