import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a Friday': { CINdetails: [{ Section47: [{ InitialCPCtarget: '2025-06-13' }] }] },
  'the Saturday': { CINdetails: [{ Section47: [{ InitialCPCtarget: '2025-06-14' }] }], fails: ['Section47 0.0'] },
  'the Sunday': { CINdetails: [{ Section47: [{ InitialCPCtarget: '2025-06-15' }] }], fails: ['Section47 0.0'] },
  'the Monday': { CINdetails: [{ Section47: [{ InitialCPCtarget: '2025-06-16' }] }] },
  'a Saturday long ago': { CINdetails: [{ Section47: [{ InitialCPCtarget: '2018-06-16' }] }], fails: ['Section47 0.0'] },
  'none': { CINdetails: [{ Section47: [{}] }] },
}
