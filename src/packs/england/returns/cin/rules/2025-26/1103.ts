import { assessments, before } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1103 = rule({
  code: '1103',
  title: 'The assessment began before the referral',
  mend: 'Check both dates. If the assessment belongs to an earlier referral, move it there.',
  module: 'Assessments',
  fields: ['AssessmentActualStartDate', 'CINreferralDate'],
  reads: { CINdetails: ['CINreferralDate'], Assessments: ['AssessmentActualStartDate'] },
  faults: (child) => assessments(child, (a, d) => before(a.AssessmentActualStartDate, d.CINreferralDate)),
})
