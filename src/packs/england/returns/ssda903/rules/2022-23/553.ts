import { isBlank, type AnyRow } from '../../../../../../returns/index.ts'
import { hasDecision } from '../../concepts/adoption-decisions.ts'
import { none, rule } from '../../rule.ts'
import type { PlacedAdoptionRow } from '../../tables.ts'

const reversed = (p: PlacedAdoptionRow): boolean => !isBlank(p, 'DATE_PLACED_CEASED') || !isBlank(p, 'REASON_PLACED_CEASED')

export const r553 = rule({
  code: '553',
  title: 'A placement order, and no decision to place for adoption',
  mend: 'Add the day it was decided that they should be placed for adoption; or check the legal status, if the decision was reversed.',
  reads: { Episodes: ['LS', 'DEC'], PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { Episodes: ['LS'], PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  faults: (child) => {
    const ordered = child.rows.Episodes.filter((e) => e.LS === 'E1')
    if (!ordered.length) return none
    const undecided: readonly AnyRow[] = hasDecision(child) ? none : ordered
    // While the order is in force a decision stands: one not reversed, though others may have been.
    const inForce = ordered.some((e) => isBlank(e, 'DEC')), standing = child.placedAdoption.some((p) => !isBlank(p, 'DATE_PLACED') && !reversed(p))
    return inForce && !standing ? [...undecided, ...child.placedAdoption.filter(reversed)] : undecided
  },
})
