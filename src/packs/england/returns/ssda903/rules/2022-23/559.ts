import { isBlank } from '../../../../../../returns/index.ts'
import { none, rule } from '../../rule.ts'

export const r559 = rule({
  code: '559',
  title: 'Decided in an earlier year to place for adoption, and last year’s return did not say so',
  mend: 'Check the day of the decision; if it is right, last year’s return left it out.',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  last: { PlacedAdoption: ['DATE_PLACED'] },
  marks: { PlacedAdoption: ['DATE_PLACED'] },
  faults: (child, c) => {
    const earlier = child.placedAdoption.filter((p) => p.DATE_PLACED !== null && p.DATE_PLACED < c.year.start)
    return earlier.length && child.last.PlacedAdoption.every((p) => isBlank(p, 'DATE_PLACED')) ? earlier : none
  },
})
