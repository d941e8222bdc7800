import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8730 = rule({
  code: '8730',
  title: 'How many earlier child protection plans there were is missing',
  mend: 'Put in the number of plans before this one, those of other authorities too. For a first plan it is 0.',
  module: 'ChildProtectionPlans',
  fields: ['NumberOfPreviousCPP'],
  reads: { ChildProtectionPlans: ['NumberOfPreviousCPP'] },
  faults: (child) => protectionPlans(child, (p) => !/^\d+$/.test(p.NumberOfPreviousCPP ?? '')),
})
