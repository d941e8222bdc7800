import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'since 1 April': { Missing: [{ MIS_START: '01/04/2026' }], fails: { Missing: [0] } },
  'since 31 March': { Missing: [{ MIS_START: '31/03/2026' }] },
  'not said since when': { Missing: [{}] },
}
