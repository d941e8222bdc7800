import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'born the day after': { Header: [{ DOB: '01/04/2026' }], fails: { Header: [0] } },
  'born on the last day': { Header: [{ DOB: '31/03/2026' }] },
  'blank, or not a date': { Header: [{}, { CHILD: '2', DOB: '31/04/2026' }] },
}
