import { abuseCategories } from '../../codes.ts'
import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8910 = rule({
  code: '8910',
  title: 'The latest category of abuse is missing or not one of the codes',
  mend: 'Put in the category on 31 March, or when the plan ended: NEG, PHY, SAB, EMO or MUL.',
  module: 'ChildProtectionPlans',
  fields: ['LatestCategoryOfAbuse'],
  reads: { ChildProtectionPlans: ['LatestCategoryOfAbuse'] },
  faults: (child) => protectionPlans(child, (p) => !abuseCategories.has(p.LatestCategoryOfAbuse)),
})
