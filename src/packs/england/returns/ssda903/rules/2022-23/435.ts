import { legalStatusChanged, placementChanged } from '../../concepts/placement-change.ts'
import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r435 = rule({
  code: '435',
  title: 'Only the placement is said to have changed, and the episode says otherwise',
  mend: 'Compare it with the episode before: where the reason is P or T, the placement is another and the legal status is the same.',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  marks: { Episodes: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  faults: (child) => successive(child).filter(([before, e]) => isMove(e) && (legalStatusChanged(before, e) === true || placementChanged(before, e) === false)).map(([, e]) => e),
  cannotTell: {
    why: 'nothing about the placement changed, and its type or postcode is blank',
    rows: (child) => successive(child).filter(([before, e]) => isMove(e) && legalStatusChanged(before, e) !== true && placementChanged(before, e) === null).map(([, e]) => e),
  },
})

const isMove = (e: Episode): boolean => e.RNE === 'P' || e.RNE === 'T'
