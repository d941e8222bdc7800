import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '15 working days before the end of the year': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-03-10', ICPCnotRequired: '0' }] }] },
  'the day before that': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-03-09', ICPCnotRequired: '0' }] }], fails: ['Section47 0.0'] },
  'in words': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-03-09', ICPCnotRequired: 'false' }] }], fails: ['Section47 0.0'] },
  'none required': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-03-09', ICPCnotRequired: '1' }] }] },
  'a conference': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2026-03-09', ICPCnotRequired: '0', DateOfInitialCPC: '2026-03-20' }] }] },
  'no start': { CINdetails: [{ Section47: [{ ICPCnotRequired: '0' }] }] },
}
