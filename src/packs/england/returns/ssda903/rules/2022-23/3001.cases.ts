import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'turns 17 on the first day of the year': { Header: [{ DOB: '01/04/2008' }], OC3: [{ ACCOM: 'Z1' }], fails: { OC3: [0] } },
  'turned 17 the day before': { Header: [{ DOB: '31/03/2008' }], OC3: [{ ACCOM: 'Z1' }] },
  'turns 17 on the last day, not suitable': { Header: [{ DOB: '31/03/2009' }], OC3: [{ ACCOM: 'Z2' }], fails: { OC3: [0] } },
  'turns 17 the day after': { Header: [{ DOB: '01/04/2009' }], OC3: [{ ACCOM: 'Z2' }] },
  'living elsewhere': { Header: [{ DOB: '01/04/2008' }], OC3: [{ ACCOM: 'E1' }, { CHILD: '2' }] },
  'no date of birth': { Header: [{}], OC3: [{ ACCOM: 'Z1' }], cannotTell: { OC3: [0] } },
}
