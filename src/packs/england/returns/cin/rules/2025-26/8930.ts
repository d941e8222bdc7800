import { outside, protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8930 = rule({
  code: '8930',
  title: 'The child protection plan ends outside the year',
  mend: 'Check the end of the plan. Plans that ended before 1 April were in last year\'s census; leave the end of later ones out.',
  module: 'ChildProtectionPlans',
  fields: ['CPPendDate', 'ReferenceDate'],
  reads: { ChildProtectionPlans: ['CPPendDate'] },
  needs: ['year'],
  faults: (child, c) => protectionPlans(child, (p) => outside(p.CPPendDate, c.year)),
})
