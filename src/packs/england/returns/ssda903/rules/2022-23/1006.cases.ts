import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another letter': { Missing: [{ MISSING: 'B' }], fails: { Missing: [0] } },
  'missing, and away': { Missing: [{ MISSING: 'M' }, { MISSING: 'A' }] },
  'a small letter': { Missing: [{ MISSING: 'm' }], fails: { Missing: [0] } },
  'blank': { Missing: [{}] },
}
