import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'closed for another reason': {
    CINdetails: [{ ReasonForClosure: 'RC7', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['21'] }] }],
    fails: ['Assessments 0.0'],
  },
  'still open': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['21'] }] }], fails: ['Assessments 0.0'] },
  'closed after it': { CINdetails: [{ ReasonForClosure: 'RC8', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['21'] }] }] },
  'closed after it, to early help': {
    CINdetails: [{ ReasonForClosure: 'RC9', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['21'] }] }],
  },
  'not complete': { CINdetails: [{ ReasonForClosure: 'RC7', Assessments: [{ AssessmentFactors: ['21'] }] }] },
  'a factor': { CINdetails: [{ ReasonForClosure: 'RC7', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['20'] }] }] },
  'two assessments': {
    CINdetails: [{
      ReasonForClosure: 'RC7',
      Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['21'] }, { AssessmentAuthorisationDate: '2025-08-10', AssessmentFactors: ['4B'] }],
    }],
  },
}
