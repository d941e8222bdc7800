import { placedAsLastYear } from '../../concepts/as-last-year.ts'
import { distancesDiffer } from '../../concepts/placement-place.ts'

export const r503G = placedAsLastYear({
  code: '503G',
  title: 'The first episode was at another distance from home last year',
  mend: 'Check both postcodes here and in last year’s return, and that no episode between them is left out.',
  from: ['HOME_POST', 'PL_POST'],
  needs: ['postcodes'],
  differs: distancesDiffer,
})
