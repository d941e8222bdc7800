import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', ICPCnotRequired: '0' }, { S47ActualStartDate: '2025-06-10' }] }],
    fails: ['Section47 0.0', 'Section47 0.1'],
  },
  'of one, no conference was required': {
    CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01', ICPCnotRequired: 'true' }, { S47ActualStartDate: '2025-06-10', ICPCnotRequired: '0' }] }],
  },
  'of one, there was a conference': {
    CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-05-20', ICPCnotRequired: '0' }, { S47ActualStartDate: '2025-06-10', ICPCnotRequired: '0' }] }],
  },
  'one of each referral': { CINdetails: [{ Section47: [{ ICPCnotRequired: '0' }] }, { Section47: [{ S47ActualStartDate: '2025-06-10' }] }] },
  'one sent twice': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-05-01' }, { S47ActualStartDate: '2025-05-01' }] }] },
}
