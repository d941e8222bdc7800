import { allProtectionPlans, openAtOnce } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8935 = rule({
  code: '8935',
  title: 'More than one open child protection plan',
  mend: 'End the plans that have ended. A child has one child protection plan at a time.',
  module: 'ChildProtectionPlans',
  fields: ['CPPendDate'],
  reads: { ChildProtectionPlans: ['CPPendDate'] },
  faults: (child) => openAtOnce(allProtectionPlans(child), (p) => isBlank(p, 'CPPendDate')),
})
