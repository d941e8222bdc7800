import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'received, and offered too': { OC2: [{ INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' }], fails: { OC2: [0] } },
  'received, and not offered': { OC2: [{ INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' }], fails: { OC2: [0] } },
  'received': { OC2: [{ INTERVENTION_RECEIVED: '1' }] },
  'offered and not received': { OC2: [{ INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }] },
  'neither filled in': { OC2: [{}] },
}
