import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day that never was': { Missing: [{ MIS_START: '29/02/2026' }], fails: { Missing: [0] } },
  'a date': { Missing: [{ MIS_START: '28/02/2026' }] },
  'blank': { Missing: [{}], fails: { Missing: [0] } },
}
