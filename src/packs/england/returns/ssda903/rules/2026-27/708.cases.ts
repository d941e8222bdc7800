import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day of birth': { DoLo: [{ DOB: '10/06/2012', DOLO_START: '10/06/2012' }], fails: { DoLo: [0] } },
  'the day after': { DoLo: [{ DOB: '10/06/2012', DOLO_START: '11/06/2012' }] },
  'no date of birth, and not said since when': { DoLo: [{ DOLO_START: '11/06/2026' }, { CHILD: '2', DOB: '10/06/2012' }] },
}
