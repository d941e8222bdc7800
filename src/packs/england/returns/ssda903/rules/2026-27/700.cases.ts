import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day that never was': { DoLo: [{ DOLO_START: '31/06/2026' }], fails: { DoLo: [0] } },
  'a date': { DoLo: [{ DOLO_START: '30/06/2026' }] },
  'blank': { DoLo: [{ DOLO_END: '30/06/2026' }], fails: { DoLo: [0] } },
}
