import { underNoLonger } from '../../concepts/legal-status-limit.ts'

export const r362 = underNoLonger({
  code: '362',
  title: 'Under an emergency protection order for more than 21 days',
  mend: 'Check when the order began and ended, and the legal status.',
}, 'L2', 21)
