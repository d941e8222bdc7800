import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'back the day before': { Missing: [{ MIS_START: '07/05/2025', MIS_END: '06/05/2025' }], fails: { Missing: [0] } },
  'back the same day': { Missing: [{ MIS_START: '07/05/2025', MIS_END: '07/05/2025' }] },
  'still missing': { Missing: [{ MIS_START: '07/05/2025' }] },
  'not said since when': { Missing: [{ MIS_END: '07/05/2025' }] },
}
