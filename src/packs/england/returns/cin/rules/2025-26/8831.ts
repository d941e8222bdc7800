import { isYes } from '../../codes.ts'
import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8831 = rule({
  code: '8831',
  title: 'No further action, yet something was done',
  mend: 'Check the flag (ReferralNFA). An assessment, enquiry or conference is further action.',
  module: 'CINdetails',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate', 'S47ActualStartDate', 'DateOfInitialCPC'],
  reads: {
    CINdetails: ['DateOfInitialCPC', 'ReferralNFA'],
    Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
  },
  faults: (child) => details(child, (d) => isYes(d.ReferralNFA) && (!isBlank(d, 'DateOfInitialCPC')
    || d.assessments.some((a) => !isBlank(a, 'AssessmentActualStartDate') || !isBlank(a, 'AssessmentAuthorisationDate'))
    || d.section47s.some((s) => !isBlank(s, 'S47ActualStartDate') || !isBlank(s, 'DateOfInitialCPC')))),
})
