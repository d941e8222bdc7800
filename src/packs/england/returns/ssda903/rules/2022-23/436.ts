import { legalStatusChanged, placementChanged } from '../../concepts/placement-change.ts'
import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r436 = rule({
  code: '436',
  title: 'Legal status and placement are both said to have changed, and the episode says otherwise',
  mend: 'Compare it with the episode before: where the reason is B or U, both the legal status and the placement are others.',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  marks: { Episodes: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  faults: (child) => successive(child).filter(([before, e]) => isBoth(e) && (legalStatusChanged(before, e) === false || placementChanged(before, e) === false)).map(([, e]) => e),
  cannotTell: {
    why: 'nothing about the placement changed, and its type or postcode is blank',
    rows: (child) => successive(child).filter(([before, e]) => isBoth(e) && legalStatusChanged(before, e) !== false && placementChanged(before, e) === null).map(([, e]) => e),
  },
})

const isBoth = (e: Episode): boolean => e.RNE === 'B' || e.RNE === 'U'
