import { adoptionColumns, tellsAllOfAdoption, tellsOfAdoption } from '../../concepts/adoption-details.ts'
import { rule } from '../../rule.ts'

export const r151 = rule({
  code: '151',
  title: 'Adoption details only partly filled in',
  mend: 'Fill in all six adoption details, or take all of them out if the child was not adopted this year.',
  reads: { AD1: adoptionColumns },
  marks: { AD1: adoptionColumns },
  faults: (child) => child.ad1.filter((a) => tellsOfAdoption(a) && !tellsAllOfAdoption(a)),
})
