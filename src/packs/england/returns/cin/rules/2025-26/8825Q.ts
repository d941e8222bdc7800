import { closedAfterAssessment } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8825Q = rule({
  code: '8825Q',
  title: 'Closed after assessment, and no assessment',
  mend: 'Add the assessment, or check the reason for closure (RC8, RC9).',
  module: 'CINdetails',
  fields: ['ReasonForClosure'],
  reads: { CINdetails: ['ReasonForClosure'] },
  faults: (child) => details(child, (d) => closedAfterAssessment.has(d.ReasonForClosure) && d.assessments.length === 0),
})
