import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'died, with an activity': { OC3: [{ IN_TOUCH: 'DIED', ACTIV: 'F2', ACCOM: '0' }], fails: { OC3: [0] } },
  'returned home, with accommodation': { OC3: [{ IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: 'B1' }], fails: { OC3: [0] } },
  'returned home, with neither': { OC3: [{ IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '0' }] },
  'died, and both left blank: nothing is said': { OC3: [{ IN_TOUCH: 'DIED' }] },
  'in touch, with both': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' }] },
}
