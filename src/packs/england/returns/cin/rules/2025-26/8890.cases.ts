import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day of the other\'s conference': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', DateOfInitialCPC: '2025-06-10' }, { S47ActualStartDate: '2025-06-10', ICPCnotRequired: '1' }] }],
    fails: ['Section47 0.1'],
  },
  'the day after': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', DateOfInitialCPC: '2025-06-09' }, { S47ActualStartDate: '2025-06-10', ICPCnotRequired: '1' }] }],
  },
  'while one is open': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', ICPCnotRequired: '0' }, { S47ActualStartDate: '2026-03-31', ICPCnotRequired: '1' }] }],
    fails: ['Section47 0.1'],
  },
  'after one whose conference was not required': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', ICPCnotRequired: 'true' }, { S47ActualStartDate: '2025-06-10', ICPCnotRequired: '0' }] }],
  },
  'of different referrals': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01' }] }, { Section47: [{ S47ActualStartDate: '2025-06-10' }] }] },
  'one sent twice': {
    CINdetails: [{
      Section47: [{ S47ActualStartDate: '2025-05-01', DateOfInitialCPC: '2025-06-10' }, { S47ActualStartDate: '2025-05-01', DateOfInitialCPC: '2025-06-10' }],
    }],
  },
}
