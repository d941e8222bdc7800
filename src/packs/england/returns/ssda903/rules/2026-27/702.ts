import { isOnOrAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r702 = rule({
  code: '702',
  title: 'A deprivation of liberty order ended before it began, or the same day',
  mend: 'Check the day the order began and the day it ended.',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  marks: { DoLo: ['DOLO_START', 'DOLO_END'] },
  faults: (child) => child.doLo.filter((d) => isOnOrAfter(d.DOLO_START, d.DOLO_END)),
})
