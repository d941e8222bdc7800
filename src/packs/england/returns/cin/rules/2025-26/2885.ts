import { protectionPlans, within } from '../../find.ts'
import { isUnreadable } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r2885 = rule({
  code: '2885',
  title: 'The child protection plan began on another day than its initial conference',
  mend: 'A plan begins on the day of the conference that decides it. Check the start of the plan and the date of the conference.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  reads: { CINdetails: ['DateOfInitialCPC'], Section47: ['DateOfInitialCPC'], ChildProtectionPlans: ['CPPstartDate'] },
  needs: ['year'],
  faults: (child, c) => protectionPlans(child, (p, d) => within(p.CPPstartDate, c.year) && !isUnreadable(d, 'DateOfInitialCPC') && p.CPPstartDate !== d.DateOfInitialCPC
    && !d.section47s.some((s) => s.DateOfInitialCPC === p.CPPstartDate || isUnreadable(s, 'DateOfInitialCPC'))),
})
