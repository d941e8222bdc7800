import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no activity': { OC3: [{ IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'U1' }], fails: { OC3: [0] } },
  'no accommodation': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F4', ACCOM: '0' }], fails: { OC3: [0] } },
  'both are said': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F4', ACCOM: 'U1' }] },
  'not in touch': { OC3: [{ IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' }] },
  'blank: for rules 132 and 133': { OC3: [{ IN_TOUCH: 'YES' }] },
}
