import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'twenty-five the day before': { Header: [{ DOB: '31/03/2000' }], fails: { Header: [0] } },
  'twenty-five on the day': { Header: [{ DOB: '01/04/2000' }] },
  'blank, or not a date': { Header: [{}, { CHILD: '2', DOB: '31/04/1990' }] },
}
