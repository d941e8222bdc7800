import { toldAsLastYear } from '../../concepts/as-last-year.ts'

// Supported accommodation is K3 from 2024-25: what was semi-independent living (H5) may be the same placement.
export const r503D = toldAsLastYear({
  code: '503D',
  title: 'The placement in the first episode was of another type last year',
  mend: 'Check the placement here and in last year’s return, and that no episode between them is left out.',
}, 'PLACE', (before, now) => before.PLACE === 'H5' && now.PLACE === 'K3')
