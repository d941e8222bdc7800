import { allProtectionPlans, cinPlans, none } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r4017 = rule({
  code: '4017',
  title: 'A child protection plan begins while the child is on a CIN plan',
  mend: 'The CIN plan ends by the day the child protection plan begins. Check both plans\' dates.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPstartDate'],
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'], ChildProtectionPlans: ['CPPstartDate'] },
  needs: ['year'],
  faults: (child, c) => {
    const protection = allProtectionPlans(child)
    if (protection.length === 0) return none
    return cinPlans(child, (p) => protection.some(({ CPPstartDate: begins }) => begins !== null && p.CINPlanStartDate !== null && begins >= p.CINPlanStartDate
      && (p.CINPlanEndDate !== null ? begins < p.CINPlanEndDate : isBlank(p, 'CINPlanEndDate') && begins <= c.year.end)))
  },
})
