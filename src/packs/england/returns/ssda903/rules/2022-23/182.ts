import { anyBlank, anyFilled } from '../../concepts/cells.ts'
import { healthItems, healthItemsOfAll } from '../../concepts/health-items.ts'
import { rule } from '../../rule.ts'

export const r182 = rule({
  code: '182',
  title: 'Health questions only partly answered',
  mend: 'Answer immunisations, teeth, health assessment and substance misuse; or, if none of these questions is asked of this child, leave every one blank.',
  reads: { OC2: healthItems },
  marks: { OC2: healthItemsOfAll },
  faults: (child) => child.oc2.filter((o) => anyBlank(o, healthItemsOfAll) && anyFilled(o, healthItems)),
})
