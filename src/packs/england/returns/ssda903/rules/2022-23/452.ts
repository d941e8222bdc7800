import { placedAsLastYear } from '../../concepts/as-last-year.ts'
import { authoritiesDiffer } from '../../concepts/placement-place.ts'

export const r452 = placedAsLastYear({
  code: '452',
  title: 'The same placement was in another authority last year',
  mend: 'Check the placement postcode here and in last year’s return: it is the episode that was open on 31 March.',
  from: ['PL_POST'],
  needs: ['postcodes'],
  sameReason: true,
  differs: authoritiesDiffer,
})
