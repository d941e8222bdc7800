import { allCinPlans } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'
import { beginDuring, spans } from '../../spans.ts'

export const r4014 = rule({
  code: '4014',
  title: 'CIN plans that overlap',
  mend: 'Check the dates of the child\'s plans. One plan ends before the next begins.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  needs: ['year'],
  faults: (child, c) => beginDuring(spans(allCinPlans(child), (p) => p.CINPlanStartDate, (p) => p.CINPlanEndDate ?? (isBlank(p, 'CINPlanEndDate') ? c.year.end : null)), true),
})
