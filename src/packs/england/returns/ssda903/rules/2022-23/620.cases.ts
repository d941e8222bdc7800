import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eleven on the second day of the year': { Header: [{ DOB: '02/04/2014', MOTHER: '1' }], fails: { Header: [0] } },
  'eleven on the first': { Header: [{ DOB: '01/04/2014', MOTHER: '1' }] },
  'not a mother': { Header: [{ DOB: '02/04/2014', MOTHER: '0' }] },
  'no date of birth': { Header: [{ MOTHER: '1' }], cannotTell: { Header: [0] } },
}
