import { placedAsLastYear } from '../../concepts/as-last-year.ts'
import { distancesDiffer } from '../../concepts/placement-place.ts'

export const r453 = placedAsLastYear({
  code: '453',
  title: 'The same placement was at another distance from home last year',
  mend: 'Check both postcodes here and in last year’s return: it is the episode that was open on 31 March.',
  from: ['HOME_POST', 'PL_POST'],
  needs: ['postcodes'],
  sameReason: true,
  differs: distancesDiffer,
})
