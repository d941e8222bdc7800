import { underNoLonger } from '../../concepts/legal-status-limit.ts'

export const r361 = underNoLonger({
  code: '361',
  title: 'Under police protection for more than three days',
  mend: 'Check when it began and ended, and the legal status: police protection ends after 72 hours.',
}, 'L1', 3)
