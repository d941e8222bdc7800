import { underNoLonger } from '../../concepts/legal-status-limit.ts'

export const r363 = underNoLonger({
  code: '363',
  title: 'Under a child assessment order for more than seven days',
  mend: 'Check when the order began and ended, and the legal status.',
}, 'L3', 7)
