import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'an apprenticeship, part time': { OC3: [{ ACTIV: 'P4' }] },
  'nobody in touch': { OC3: [{ ACTIV: '0' }] },
  'a code given up': { OC3: [{ ACTIV: 'F3' }], fails: { OC3: [0] } },
  'small letters': { OC3: [{ ACTIV: 'g6' }], fails: { OC3: [0] } },
  'blank': { OC3: [{}], fails: { OC3: [0] } },
}
