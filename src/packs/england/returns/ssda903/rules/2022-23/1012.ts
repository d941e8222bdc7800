import { none, rule } from '../../rule.ts'

export const r1012 = rule({
  code: '1012',
  title: 'No episode this year, yet other rows as if in care',
  mend: 'Add the episodes that are missing; of somebody who was not in care this year only the care leaver row is asked for.',
  reads: { Episodes: [] },
  also: { PlacedAdoption: [], Missing: [], Reviews: [], AD1: [], PrevPerm: [], OC2: [] },
  marks: { PlacedAdoption: [], Missing: [], Reviews: [], AD1: [], PrevPerm: [], OC2: [] },
  faults: (child) => (child.rows.Episodes.length > 0 ? none : [...child.placedAdoption, ...child.missing, ...child.reviews, ...child.ad1, ...child.prevPerm, ...child.oc2]),
})
