import { legalStatusChanged, placementChanged } from '../../concepts/placement-change.ts'
import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r434 = rule({
  code: '434',
  title: 'Only the legal status is said to have changed, and the episode says otherwise',
  mend: 'Compare it with the episode before: where the reason is L, the legal status is another and all about the placement is the same.',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  marks: { Episodes: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'] },
  faults: (child) => successive(child)
    .filter(([before, e]) => e.RNE === 'L' && (legalStatusChanged(before, e) === false || placementChanged(before, e) === true))
    .map(([, e]) => e),
})
