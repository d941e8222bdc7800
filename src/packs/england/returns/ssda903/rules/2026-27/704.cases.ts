import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year, and the day after': { DoLo: [{ DOLO_END: '31/03/2026' }, { CHILD: '2', DOLO_END: '01/04/2027' }], fails: { DoLo: [0, 1] } },
  'its first day, and its last': { DoLo: [{ DOLO_END: '01/04/2026' }, { CHILD: '2', DOLO_END: '31/03/2027' }] },
  'in force': { DoLo: [{}] },
}
