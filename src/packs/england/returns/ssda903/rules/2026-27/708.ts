import { isOnOrAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r708 = rule({
  code: '708',
  title: 'A deprivation of liberty order from before they were born, or the same day',
  mend: 'Check the date of birth and the day the order began.',
  reads: { DoLo: ['DOB', 'DOLO_START'] },
  marks: { DoLo: ['DOB', 'DOLO_START'] },
  faults: (child) => child.doLo.filter((d) => isOnOrAfter(d.DOB, d.DOLO_START)),
})
