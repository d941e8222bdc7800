import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '29 February of a leap year': { Header: [{ DOB: '29/02/2012' }] },
  '29 February of another year': { Header: [{ DOB: '29/02/2013' }], fails: { Header: [0] } },
  'two digits for the year': { Header: [{ DOB: '05/06/12' }], fails: { Header: [0] } },
  'blank': { Header: [{}], fails: { Header: [0] } },
}
