import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the conference the day before': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-06-10', DateOfInitialCPC: '2025-06-09' }] }], fails: ['Section47 0.0'] },
  'the same day': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-06-10', DateOfInitialCPC: '2025-06-10' }] }] },
  'a conference and no start': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-06-10' }] }], fails: ['Section47 0.0'] },
  'neither': { CINdetails: [{ Section47: [{}] }] },
}
