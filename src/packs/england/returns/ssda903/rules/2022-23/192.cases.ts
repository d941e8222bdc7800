import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not said': { OC2: [{ SUBSTANCE_MISUSE: '1' }], fails: { OC2: [0] } },
  'offered, and not said whether received': { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_OFFERED: '1' }], fails: { OC2: [0] } },
  'said': { OC2: [{ CHILD: '1', SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }, { CHILD: '2', SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }] },
  'no misuse, or not said': { OC2: [{ CHILD: '1', SUBSTANCE_MISUSE: '0' }, { CHILD: '2' }] },
}
