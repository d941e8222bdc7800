import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the same day': { Header: [{ DOB: '10/06/2009', MC_DOB: '10/06/2009' }], fails: { Header: [0] } },
  'the day before': { Header: [{ DOB: '09/06/2009', MC_DOB: '10/06/2009' }] },
  'no child': { Header: [{ DOB: '09/06/2009' }] },
  'no date of birth': { Header: [{ MC_DOB: '10/06/2025' }], cannotTell: { Header: [0] } },
}
