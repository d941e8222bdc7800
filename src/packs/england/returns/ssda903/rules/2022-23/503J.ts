import { placedAsLastYear } from '../../concepts/as-last-year.ts'
import { locationsDiffer } from '../../concepts/placement-place.ts'

export const r503J = placedAsLastYear({
  code: '503J',
  title: 'Only one of this year and last has the first episode inside the authority',
  mend: 'Check the placement postcode here and in last year’s return, and that no episode between them is left out.',
  from: ['PL_POST'],
  needs: ['postcodes', 'authority'],
  differs: locationsDiffer,
})
