import { placedNoLonger } from '../../concepts/lasted.ts'

export const r376 = placedNoLonger({
  code: '376',
  title: 'Elsewhere during the foster carers’ holiday for more than three weeks',
  mend: 'Check the days it began and ended: after three weeks it is no longer a temporary placement (T3).',
}, 'T3', 21)
