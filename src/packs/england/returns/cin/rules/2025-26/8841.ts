import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8841 = rule({
  code: '8841',
  title: 'A review on or before the day the child protection plan began',
  mend: 'Check the date of the review and the start of the plan. The conference that began the plan is not a review.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'CPPreviewDate'],
  reads: { ChildProtectionPlans: ['CPPstartDate'], Reviews: ['CPPreviewDate'] },
  faults: (child) => protectionPlans(child, ({ CPPstartDate: began, reviews: held }) =>
    began !== null && held.some((r) => r.CPPreviewDate !== null && r.CPPreviewDate <= began)),
})
