import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none found, and help received': { OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '1' }], fails: { OC2: [0] } },
  'not said, and none offered': { OC2: [{ INTERVENTION_OFFERED: '0' }], fails: { OC2: [0] } },
  'found, and help received': { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }] },
  'none found': { OC2: [{ SUBSTANCE_MISUSE: '0' }] },
  'neither yes nor no is for rule 181': { OC2: [{ SUBSTANCE_MISUSE: 'Y', INTERVENTION_RECEIVED: '1' }] },
}
