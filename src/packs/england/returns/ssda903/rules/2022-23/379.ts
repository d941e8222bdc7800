import { placedNoLonger } from '../../concepts/lasted.ts'

export const r379 = placedNoLonger({
  code: '379',
  title: 'In a temporary placement for some other reason for more than seven days',
  mend: 'Check the days it began and ended: after seven days it is no longer a temporary placement (T4).',
}, 'T4', 7)
