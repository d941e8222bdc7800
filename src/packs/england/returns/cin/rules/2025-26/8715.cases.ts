import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-03-31' }] }], fails: ['Section47 0.0'] },
  'its first day': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-04-01' }] }] },
  'its last day': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2026-03-31' }] }] },
  'the day after the year': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2026-04-01' }] }], fails: ['Section47 0.0'] },
  'none': { CINdetails: [{ Section47: [{}] }] },
}
