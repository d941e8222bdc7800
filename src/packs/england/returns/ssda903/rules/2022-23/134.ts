import { adoptionColumns, tellsOfAdoption } from '../../concepts/adoption-details.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule } from '../../rule.ts'

export const r134 = rule({
  code: '134',
  title: 'Adopted, yet also returned as a care leaver',
  mend: 'Keep the adoption details or the care leaver details, whichever is true of them, and take the others out.',
  reads: { AD1: adoptionColumns, OC3: leaverColumns },
  marks: { AD1: adoptionColumns },
  faults: (child) => (child.oc3.some(tellsOfLeaver) ? child.ad1.filter(tellsOfAdoption) : none),
})
