import { placedNoLonger } from '../../concepts/lasted.ts'

export const r375 = placedNoLonger({
  code: '375',
  title: 'In hospital as a temporary placement for more than six weeks',
  mend: 'Check the days the stay in hospital (T1) began and ended: after six weeks it is a placement of its own (R2).',
}, 'T1', 42)
