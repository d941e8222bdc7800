import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'all on the day it was closed': { CINdetails: [{
    CINclosureDate: '2025-09-10', DateOfInitialCPC: '2025-09-10', Assessments: [{ AssessmentActualStartDate: '2025-09-10', AssessmentAuthorisationDate: '2025-09-10' }],
    Section47: [{ S47ActualStartDate: '2025-09-10', DateOfInitialCPC: '2025-09-10' }], ChildProtectionPlans: [{ CPPendDate: '2025-09-10' }],
    CINPlanDates: [{ CINPlanStartDate: '2025-09-10', CINPlanEndDate: '2025-09-10' }],
  }] },
  'a conference the day after': { CINdetails: [{ CINclosureDate: '2025-09-10', DateOfInitialCPC: '2025-09-11' }], fails: ['CINdetails 0'] },
  'assessments begun and ended after': {
    CINdetails: [{ CINclosureDate: '2025-09-10', Assessments: [{ AssessmentActualStartDate: '2025-09-11' }, { AssessmentAuthorisationDate: '2025-09-11' }] }],
    fails: ['Assessments 0.0', 'Assessments 0.1'],
  },
  'enquiries and their conferences': {
    CINdetails: [{ CINclosureDate: '2025-09-10', Section47: [{ S47ActualStartDate: '2025-09-11' }, { DateOfInitialCPC: '2025-09-11' }] }],
    fails: ['Section47 0.0', 'Section47 0.1'],
  },
  'a child protection plan ended after': {
    CINdetails: [{ CINclosureDate: '2025-09-10', ChildProtectionPlans: [{ CPPendDate: '2025-09-11' }] }],
    fails: ['ChildProtectionPlans 0.0'],
  },
  'CIN plans': {
    CINdetails: [{ CINclosureDate: '2025-09-10', CINPlanDates: [{ CINPlanStartDate: '2025-09-11' }, { CINPlanEndDate: '2025-09-11' }] }],
    fails: ['CINplanDates 0.0', 'CINplanDates 0.1'],
  },
  'of another referral': { CINdetails: [{ CINclosureDate: '2025-09-10' }, { Assessments: [{ AssessmentActualStartDate: '2025-09-11' }] }] },
}
