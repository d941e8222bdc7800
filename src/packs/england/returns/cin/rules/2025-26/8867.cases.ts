import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not complete': { CINdetails: [{ CINclosureDate: '2025-09-10', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10' }, {}] }], fails: ['CINdetails 0'] },
  'complete': { CINdetails: [{ CINclosureDate: '2025-09-10', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10' }] }] },
  'open': { CINdetails: [{ Assessments: [{}] }] },
  'no assessment': { CINdetails: [{ CINclosureDate: '2025-09-10' }] },
}
