import { anyBlank } from '../../concepts/cells.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { rule } from '../../rule.ts'

export const r153 = rule({
  code: '153',
  title: 'Care leaver details only partly filled in',
  mend: 'Fill in whether you are in touch, what they do and where they live, or none of the three.',
  reads: { OC3: leaverColumns },
  marks: { OC3: leaverColumns },
  faults: (child) => child.oc3.filter((o) => tellsOfLeaver(o) && anyBlank(o, leaverColumns)),
})
