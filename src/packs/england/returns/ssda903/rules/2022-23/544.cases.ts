import type { RuleCases } from '../../cases.ts'

const health = { IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '0', SUBSTANCE_MISUSE: '0' }

export const cases: RuleCases = {
  'three of the four': { OC2: [{ CONVICTED: '1', ...health, SUBSTANCE_MISUSE: '' }], fails: { OC2: [0] } },
  'all four': { OC2: [{ CONVICTED: '1', ...health }] },
  'no conviction, and nothing about health': { OC2: [{ CONVICTED: '0' }] },
  'convictions not answered for': { OC2: [{ ...health, TEETH_CHECK: '' }] },
}
