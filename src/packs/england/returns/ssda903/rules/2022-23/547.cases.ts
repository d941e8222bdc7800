import type { RuleCases } from '../../cases.ts'

const health = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }

export const cases: RuleCases = {
  'immunisations not answered for': { OC2: [{ HEALTH_CHECK: '1', ...health, IMMUNISATIONS: '' }], fails: { OC2: [0] } },
  'all four': { OC2: [{ HEALTH_CHECK: '1', ...health }] },
  'checks not up to date, and nothing else': { OC2: [{ HEALTH_CHECK: '0' }] },
  'checks not answered for': { OC2: [{ ...health, IMMUNISATIONS: '' }] },
}
