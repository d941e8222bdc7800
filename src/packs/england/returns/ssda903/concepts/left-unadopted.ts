import { isBlank, type AnyRow } from '../../../../../returns/index.ts'
import { adopted, adoptivePlacements } from '../codes.ts'
import { none, rule, type Rule903 } from '../rule.ts'

/** Rule 557, by the legal statuses that say a court has allowed adoption. */
export const leftUnadopted = (orders: ReadonlySet<string | null>): Rule903 => rule({
  code: '557',
  title: 'Left care without being adopted, and the plan for adoption was never closed',
  mend: 'Add the day it was decided that they should no longer be placed for adoption, and why; or check the reason they left care.',
  reads: { Episodes: ['PLACE', 'LS', 'REC'], PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { Episodes: ['PLACE', 'LS', 'REC'], PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  faults: (child) => {
    const left = child.rows.Episodes.filter((e) => (adoptivePlacements.has(e.PLACE) || orders.has(e.LS)) && e.REC !== null && e.REC !== 'X1' && !adopted.has(e.REC))
    if (!left.length) return none
    const unclosed: readonly AnyRow[] = child.placedAdoption.filter((p) => isBlank(p, 'DATE_PLACED_CEASED') || isBlank(p, 'REASON_PLACED_CEASED'))
    return unclosed.length || !child.placedAdoption.length ? [...left, ...unclosed] : none
  },
})
