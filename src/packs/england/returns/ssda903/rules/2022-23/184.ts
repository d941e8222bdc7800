import { none, rule } from '../../rule.ts'

export const r184 = rule({
  code: '184',
  title: 'Decided to place for adoption before the child was born',
  mend: 'Check the day of the decision and the date of birth.',
  reads: { PlacedAdoption: ['DATE_PLACED'], Header: ['DOB'] },
  marks: { PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => {
    if (child.placedAdoption.length === 0) return none
    const dob = child.dob
    return dob === null ? none : child.placedAdoption.filter((p) => p.DATE_PLACED !== null && p.DATE_PLACED < dob)
  },
  cannotTell: { why: 'the date of birth is not known', rows: (child) => (child.dob ? none : child.placedAdoption.filter((p) => p.DATE_PLACED !== null)) },
})
