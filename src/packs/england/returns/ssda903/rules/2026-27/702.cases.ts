import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'ended the same day, and the day before': {
    DoLo: [{ DOLO_START: '10/06/2026', DOLO_END: '10/06/2026' }, { CHILD: '2', DOLO_START: '10/06/2026', DOLO_END: '09/06/2026' }], fails: { DoLo: [0, 1] },
  },
  'ended the day after': { DoLo: [{ DOLO_START: '10/06/2026', DOLO_END: '11/06/2026' }] },
  'in force': { DoLo: [{ DOLO_START: '10/06/2026' }] },
  'not said since when': { DoLo: [{ DOLO_END: '10/06/2026' }] },
}
