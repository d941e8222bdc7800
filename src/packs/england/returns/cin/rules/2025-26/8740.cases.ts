import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-03-31', ICPCnotRequired: '0' }] }], fails: ['Section47 0.0'] },
  'in words': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-03-31', ICPCnotRequired: 'false' }] }], fails: ['Section47 0.0'] },
  'its first day': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-04-01', ICPCnotRequired: '0' }] }] },
  'the day after the year': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-04-01', ICPCnotRequired: '0' }] }], fails: ['Section47 0.0'] },
  'none required': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-03-31', ICPCnotRequired: '1' }] }] },
  'a conference': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-03-31', ICPCnotRequired: '0', DateOfInitialCPC: '2025-04-10' }] }] },
  'no start': { CINdetails: [{ Section47: [{ ICPCnotRequired: '0' }] }] },
}
