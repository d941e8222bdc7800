import { allProtectionPlans, cinPlans, none } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r4016 = rule({
  code: '4016',
  title: 'The CIN plan begins while the child is on a child protection plan',
  mend: 'A CIN plan may begin on the day the child protection plan ends, not before. Check both plans\' dates.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate', 'CPPstartDate', 'CPPendDate'],
  reads: { CINplanDates: ['CINPlanStartDate'], ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  needs: ['year'],
  faults: (child, c) => {
    const protection = allProtectionPlans(child)
    if (protection.length === 0) return none
    return cinPlans(child, ({ CINPlanStartDate: begins }) => begins !== null && protection.some((p) => p.CPPstartDate !== null && begins >= p.CPPstartDate
      && (p.CPPendDate !== null ? begins < p.CPPendDate : isBlank(p, 'CPPendDate') && begins <= c.year.end)))
  },
})
