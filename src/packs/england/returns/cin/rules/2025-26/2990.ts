import { closedAfterAssessment } from '../../codes.ts'
import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r2990 = rule({
  code: '2990',
  title: 'Closed after assessment, yet more was done',
  mend: 'Check the reason for closure (RC8, RC9). An enquiry, conference or plan shows that there was more than an assessment.',
  module: 'CINdetails',
  fields: ['ReasonForClosure'],
  reads: { CINdetails: ['ReasonForClosure', 'DateOfInitialCPC'] },
  faults: (child) => details(child, (d) => closedAfterAssessment.has(d.ReasonForClosure)
    && (d.section47s.length > 0 || d.protectionPlans.length > 0 || d.cinPlans.length > 0 || !isBlank(d, 'DateOfInitialCPC'))),
})
