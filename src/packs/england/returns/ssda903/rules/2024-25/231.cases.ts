import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eleven the day after the year ends': { Header: [{ UASC: '1', DOB: '01/04/2015' }], fails: { Header: [0] } },
  'eleven on its last day': { Header: [{ UASC: '1', DOB: '31/03/2015' }] },
  'younger, and here with somebody': { Header: [{ UASC: '0', DOB: '01/04/2018' }] },
  'younger, in the UASC table, where the header does not say': { Header: [{ DOB: '01/04/2018' }], UASC: [{ DUC: '01/04/2036' }], fails: { Header: [0] } },
  'no date of birth': { Header: [{ UASC: '1' }], cannotTell: { Header: [0] } },
}
