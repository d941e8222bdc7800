import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r701 = rule({
  code: '701',
  title: 'The day a deprivation of liberty order ended is not a date',
  mend: 'Write it as day/month/year, or leave it blank while the order is in force.',
  reads: { DoLo: ['DOLO_END'] },
  marks: { DoLo: ['DOLO_END'] },
  faults: (child) => child.doLo.filter((d) => isUnreadable(d, 'DOLO_END')),
})
