import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'
import { beginDuring, spans } from '../../spans.ts'

export const r8863Q = rule({
  code: '8863Q',
  title: 'An assessment begins while another is going on',
  mend: 'Check the dates of the assessments, or give the reason there were two at once.',
  module: 'Assessments',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  reads: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  needs: ['year'],
  faults: (child, c) => child.details.flatMap((d) => beginDuring(spans(d.assessments, (a) => a.AssessmentActualStartDate,
    (a) => a.AssessmentAuthorisationDate ?? (isBlank(a, 'AssessmentAuthorisationDate') ? c.year.end : null)), true)),
})
