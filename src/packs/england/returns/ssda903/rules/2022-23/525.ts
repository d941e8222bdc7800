import { isBlank } from '../../../../../../returns/index.ts'
import { stands } from '../../concepts/adoption-decisions.ts'
import { adoptionColumns, tellsOfAdoption } from '../../concepts/adoption-details.ts'
import { none, rule } from '../../rule.ts'

export const r525 = rule({
  code: '525',
  title: 'Adopted, though it was decided that they should no longer be placed for adoption',
  mend: 'If they were adopted, check whether the decision was really reversed, or add the later one; if not, remove the details of the adoption.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'], AD1: adoptionColumns },
  marks: { PlacedAdoption: ['DATE_PLACED_CEASED'], AD1: adoptionColumns },
  faults: (child) => {
    // Reversed, decided again, and adopted on the later decision: that can happen in one year.
    if (!child.ad1.length || child.placedAdoption.some(stands)) return none
    const reversed = child.placedAdoption.filter((p) => !isBlank(p, 'DATE_PLACED_CEASED')), told = child.ad1.filter(tellsOfAdoption)
    return reversed.length && told.length ? [...reversed, ...told] : none
  },
})
