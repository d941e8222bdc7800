import { rule, type Rule903 } from '../rule.ts'
import { anyBlank } from './cells.ts'
import { healthItemsOfAll } from './health-items.ts'

/** A rule that where one question about a child's year is answered yes, the four asked of every child are answered too. */
export const asksTheRest = (answered: 'CONVICTED' | 'HEALTH_CHECK', says: Pick<Rule903, 'code' | 'title' | 'mend'>): Rule903 => rule({
  ...says,
  reads: { OC2: [answered, ...healthItemsOfAll] },
  marks: { OC2: [answered, ...healthItemsOfAll] },
  faults: (child) => child.oc2.filter((o) => o[answered] === '1' && anyBlank(o, healthItemsOfAll)),
})
