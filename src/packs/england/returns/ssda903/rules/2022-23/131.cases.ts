import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in touch': { OC3: [{ IN_TOUCH: 'YES' }] },
  'returned home': { OC3: [{ IN_TOUCH: 'RHOM' }] },
  'a letter for the word': { OC3: [{ IN_TOUCH: 'Y' }], fails: { OC3: [0] } },
  'small letters': { OC3: [{ IN_TOUCH: 'no' }], fails: { OC3: [0] } },
  'blank': { OC3: [{}], fails: { OC3: [0] } },
}
