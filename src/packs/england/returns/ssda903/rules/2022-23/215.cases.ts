import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in touch, and convictions answered': { OC3: [{ IN_TOUCH: 'YES' }], OC2: [{ CONVICTED: '0' }], fails: { OC3: [0], OC2: [0] } },
  'accommodation only, and the last health answer only': { OC3: [{ ACCOM: 'U1' }], OC2: [{ INTERVENTION_OFFERED: '1' }], fails: { OC3: [0], OC2: [0] } },
  'in touch, and only a strengths and difficulties score': { OC3: [{ IN_TOUCH: 'YES' }], OC2: [{ SDQ_SCORE: '12' }] },
  'a care leaver row with nothing in it': { OC3: [{}], OC2: [{ CONVICTED: '0' }] },
  'two people': { OC3: [{ IN_TOUCH: 'YES' }], OC2: [{ CHILD: '2', CONVICTED: '0' }] },
}
