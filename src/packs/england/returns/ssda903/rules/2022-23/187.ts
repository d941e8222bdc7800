import { adoptionColumns, tellsOfAdoption } from '../../concepts/adoption-details.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { allYearColumns, whenAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r187 = rule({
  code: '187',
  title: 'Looked after all year, yet returned as adopted or as a care leaver',
  mend: 'Take the adoption or care leaver details out, or check the episodes: they say the child was looked after from 1 April to 31 March.',
  reads: { Episodes: allYearColumns },
  also: { AD1: adoptionColumns, OC3: leaverColumns },
  marks: { AD1: adoptionColumns, OC3: leaverColumns },
  ...whenAllYear(true, (child) => [...child.ad1.filter(tellsOfAdoption), ...child.oc3.filter(tellsOfLeaver)]),
})
