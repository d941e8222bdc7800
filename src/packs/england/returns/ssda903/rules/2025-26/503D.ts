import { notInPlacement } from '../../codes.ts'
import { toldAsLastYear } from '../../concepts/as-last-year.ts'

// Z1 was divided in 2025-26: in that year what was Z1 may be any of Z11 to Z14.
export const r503D = toldAsLastYear({
  code: '503D',
  title: 'The placement in the first episode was of another type last year',
  mend: 'Check the placement here and in last year’s return, and that no episode between them is left out.',
}, 'PLACE', (before, now, c) => c.year.id === '2025-26' && before.PLACE === 'Z1' && notInPlacement.has(now.PLACE))
