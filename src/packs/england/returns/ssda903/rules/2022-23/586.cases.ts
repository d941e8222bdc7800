import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day of birth': { Missing: [{ DOB: '10/06/2025', MIS_START: '10/06/2025' }], fails: { Missing: [0] } },
  'the day after': { Missing: [{ DOB: '10/06/2025', MIS_START: '11/06/2025' }] },
  'years before': { Missing: [{ DOB: '10/06/2012', MIS_START: '01/05/2005' }], fails: { Missing: [0] } },
  'no date of birth, and not said since when': { Missing: [{ MIS_START: '11/06/2025' }, { CHILD: '2', DOB: '10/06/2012' }] },
}
