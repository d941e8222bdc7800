import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'
import type { Oc3Row } from '../../tables.ts'

/** Foyer or similar, suitable (T1) or not (T2). */
const inFoyer = (r: Oc3Row): boolean => r.ACCOM?.startsWith('T') ?? false

export const r347 = rule({
  code: '347',
  title: 'Living in a foyer, and not 18 when the year began',
  mend: 'Check the accommodation, which may be registered supported accommodation (D) or another (Y), and the date of birth.',
  reads: { OC3: ['DOB', 'ACCOM'] },
  marks: { OC3: ['DOB', 'ACCOM'] },
  faults: (child, c) => child.oc3.filter((r) => inFoyer(r) && isAfter(reaches(r.DOB, 18), c.year.start)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc3.filter((r) => inFoyer(r) && r.DOB === null) },
})
