import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'back the day before the year': { Missing: [{ MIS_END: '31/03/2025' }], fails: { Missing: [0] } },
  'back on its first day, and on its last': { Missing: [{ MIS_END: '01/04/2025' }, { CHILD: '2', MIS_END: '31/03/2026' }] },
  'back the day after the year': { Missing: [{ MIS_END: '01/04/2026' }], fails: { Missing: [0] } },
  'still missing, and a day that cannot be read': { Missing: [{}, { MIS_END: 'x' }] },
}
