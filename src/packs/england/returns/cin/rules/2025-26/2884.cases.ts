import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day in both': { CINdetails: [{ DateOfInitialCPC: '2025-06-10', Section47: [{ DateOfInitialCPC: '2025-06-10' }] }], fails: ['Section47 0.0'] },
  'a day apart': { CINdetails: [{ DateOfInitialCPC: '2025-06-11', Section47: [{ DateOfInitialCPC: '2025-06-10' }] }] },
  'with another referral of the child': {
    CINdetails: [{ DateOfInitialCPC: '2025-06-10' }, { Section47: [{ DateOfInitialCPC: '2025-06-10' }] }],
    fails: ['Section47 1.0'],
  },
  'neither': { CINdetails: [{ Section47: [{}] }] },
}
