import type { AnyRow } from '../../../../../../returns/index.ts'
import { adoptedIn, adoptionColumns, tellsAllOfAdoption } from '../../concepts/adoption-details.ts'
import { none, rule } from '../../rule.ts'

export const r601 = rule({
  code: '601',
  title: 'Adopted this year, and not all is told about the adoption',
  mend: 'Add what is missing: when it was decided and matched, whether by their carers, and how many adopters, their sexes and legal status.',
  reads: { Episodes: ['REC', 'DEC'], AD1: adoptionColumns },
  marks: { Episodes: ['REC', 'DEC'], AD1: adoptionColumns },
  faults: (child, c) => {
    const left: readonly AnyRow[] = child.rows.Episodes.filter((e) => adoptedIn(e, c.year))
    return left.length && !child.ad1.some(tellsAllOfAdoption) ? [...left, ...child.ad1] : none
  },
})
