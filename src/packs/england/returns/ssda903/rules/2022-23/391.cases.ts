import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '17 the day after the year': { OC3: [{ DOB: '01/04/2009', IN_TOUCH: 'YES' }], fails: { OC3: [0] } },
  '17 on the last day of the year': { OC3: [{ DOB: '31/03/2009', IN_TOUCH: 'YES' }] },
  '16, and only one thing said': { OC3: [{ DOB: '01/04/2009', ACTIV: 'F2' }, { CHILD: '2', DOB: '01/04/2009', ACCOM: 'B1' }], fails: { OC3: [0, 1] } },
  '16, and nothing said': { OC3: [{ DOB: '01/04/2009' }] },
  'no date of birth': { OC3: [{ IN_TOUCH: 'YES' }], cannotTell: { OC3: [0] } },
}
