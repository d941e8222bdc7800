import { reviews } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r4003 = rule({
  code: '4003',
  title: 'A child protection review while the child was on a CIN plan',
  mend: 'Check when the CIN plan began and ended, and the date of the review.',
  module: 'Reviews',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPreviewDate'],
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'], ChildProtectionPlans: ['CPPendDate'], Reviews: ['CPPreviewDate'] },
  faults: (child) => reviews(child, ({ CPPreviewDate: held }, cp, d) => held !== null && held !== cp.CPPendDate && d.cinPlans.some((p) =>
    p.CINPlanStartDate !== null && held >= p.CINPlanStartDate && (p.CINPlanEndDate !== null ? held < p.CINPlanEndDate : isBlank(p, 'CINPlanEndDate')))),
})
