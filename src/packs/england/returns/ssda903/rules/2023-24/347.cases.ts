import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eighteen the day after the year began': { OC3: [{ DOB: '02/04/2007', ACCOM: 'T1' }], fails: { OC3: [0] } },
  'eighteen on the day it began': { OC3: [{ DOB: '01/04/2007', ACCOM: 'T2' }] },
  'younger, in other accommodation': { OC3: [{ DOB: '02/04/2008', ACCOM: 'D1' }, { CHILD: '2', DOB: '02/04/2008' }] },
  'no date of birth': { OC3: [{ ACCOM: 'T1' }], cannotTell: { OC3: [0] } },
}
