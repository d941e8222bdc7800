import { underNoLonger } from '../../concepts/legal-status-limit.ts'

export const r364 = underNoLonger({
  code: '364',
  title: 'Held under police powers for more than 21 days',
  mend: 'Check when it began and ended, and the legal status: the law (sections 41 to 46 of PACE) allows far less.',
}, 'J2', 21)
