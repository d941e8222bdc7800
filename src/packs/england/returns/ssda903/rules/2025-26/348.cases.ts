import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'died last year, in touch this year': { OC3: [{ IN_TOUCH: 'YES' }], last: { OC3: [{ IN_TOUCH: 'DIED' }] }, fails: { OC3: [0] } },
  'died last year, blank this year': { OC3: [{}], last: { OC3: [{ IN_TOUCH: 'DIED' }] }, fails: { OC3: [0] } },
  'died in both years': { OC3: [{ IN_TOUCH: 'DIED' }], last: { OC3: [{ IN_TOUCH: 'DIED' }] } },
  'not in touch last year': { OC3: [{ IN_TOUCH: 'YES' }], last: { OC3: [{ IN_TOUCH: 'NO' }] } },
}
