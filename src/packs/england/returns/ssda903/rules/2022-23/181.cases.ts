import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'yes, no and not asked': { OC2: [{ CONVICTED: '0', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '0', SUBSTANCE_MISUSE: '0' }] },
  'one of them past yes': { OC2: [{ CONVICTED: '0', IMMUNISATIONS: '2', TEETH_CHECK: '1' }], fails: { OC2: [0] } },
  'the last of them a letter': { OC2: [{ INTERVENTION_OFFERED: 'N' }], fails: { OC2: [0] } },
  'another column is not its business': { OC2: [{ SDQ_SCORE: '17' }] },
  'blank': { OC2: [{}] },
}
