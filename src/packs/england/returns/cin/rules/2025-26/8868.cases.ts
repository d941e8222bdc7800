import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not complete': {
    CINdetails: [{ CINclosureDate: '2025-09-10', Section47: [{ ICPCnotRequired: '0' }] }, { CINclosureDate: '2025-09-10', Section47: [{}] }],
    fails: ['CINdetails 0', 'CINdetails 1'],
  },
  'a conference': { CINdetails: [{ CINclosureDate: '2025-09-10', Section47: [{ DateOfInitialCPC: '2025-06-10', ICPCnotRequired: '0' }] }] },
  'none required': { CINdetails: [{ CINclosureDate: '2025-09-10', Section47: [{ ICPCnotRequired: 'true' }] }] },
  'both, which is complete': { CINdetails: [{ CINclosureDate: '2025-09-10', Section47: [{ DateOfInitialCPC: '2025-06-10', ICPCnotRequired: '1' }] }] },
  'a conference with the referral instead': {
    CINdetails: [{ CINclosureDate: '2025-09-10', DateOfInitialCPC: '2025-06-10', Section47: [{ ICPCnotRequired: '0' }] }],
    fails: ['CINdetails 0'],
  },
  'open': { CINdetails: [{ Section47: [{ ICPCnotRequired: '0' }] }] },
}
