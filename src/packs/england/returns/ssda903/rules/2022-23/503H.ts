import { placedAsLastYear } from '../../concepts/as-last-year.ts'
import { authoritiesDiffer } from '../../concepts/placement-place.ts'

export const r503H = placedAsLastYear({
  code: '503H',
  title: 'The first episode was in another authority last year',
  mend: 'Check the placement postcode here and in last year’s return, and that no episode between them is left out.',
  from: ['PL_POST'],
  needs: ['postcodes'],
  differs: authoritiesDiffer,
})
