import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the last ended': { DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '05/08/2026' }, { DOLO_START: '04/08/2026' }], fails: { DoLo: [1] } },
  'the day the last ended': { DoLo: [{ DOLO_START: '01/05/2026', DOLO_END: '05/08/2026' }, { DOLO_START: '05/08/2026' }] },
  'the last in force, in another order': { DoLo: [{ DOLO_START: '01/10/2026', DOLO_END: '01/11/2026' }, { DOLO_START: '02/05/2026' }], fails: { DoLo: [0] } },
  'sent twice': { DoLo: [{ DOLO_START: '01/05/2026' }, { DOLO_START: '01/05/2026' }] },
  'not said since when': { DoLo: [{ DOLO_START: '01/05/2026' }, { DOLO_END: '05/08/2026' }] },
}
