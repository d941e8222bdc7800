import type { RuleCases } from '../../cases.ts'

const four = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }
const { SUBSTANCE_MISUSE: _last, ...three } = four

export const cases: RuleCases = {
  'three of the four, and another': { OC2: [{ ...three, CONVICTED: '0' }], fails: { OC2: [0] } },
  'three of the four alone': { OC2: [three], fails: { OC2: [0] } },
  'the four': { OC2: [four] },
  'another alone': { OC2: [{ INTERVENTION_OFFERED: '1' }], fails: { OC2: [0] } },
  'none, though there is an SDQ score': { OC2: [{ SDQ_SCORE: '8' }] },
}
