import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two of three': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F5' }], fails: { OC3: [0] } },
  'one of three': { OC3: [{ ACCOM: 'D1' }], fails: { OC3: [0] } },
  'all three': { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F5', ACCOM: 'D1' }] },
  'not in touch, and nothing known': { OC3: [{ IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' }] },
  'none': { OC3: [{ DOB: '03/03/2006' }] },
}
