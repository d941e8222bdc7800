import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none received, and offered blank': { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }], fails: { OC2: [0] } },
  'none received, and none offered': { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' }] },
  'received': { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }] },
  'no misuse': { OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }] },
  'nothing filled in': { OC2: [{}] },
}
