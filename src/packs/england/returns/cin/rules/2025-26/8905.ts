import { abuseCategories } from '../../codes.ts'
import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8905 = rule({
  code: '8905',
  title: 'The first category of abuse is missing or not one of the codes',
  mend: 'Put in the category the plan began with: NEG, PHY, SAB, EMO or MUL.',
  module: 'ChildProtectionPlans',
  fields: ['InitialCategoryOfAbuse'],
  reads: { ChildProtectionPlans: ['InitialCategoryOfAbuse'] },
  faults: (child) => protectionPlans(child, (p) => !abuseCategories.has(p.InitialCategoryOfAbuse)),
})
