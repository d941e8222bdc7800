import type { RuleCases } from '../../cases.ts'

const last = { Header: [{ MOTHER: '0' }] }

export const cases: RuleCases = {
  'born the day before the year': { Header: [{ MOTHER: '1', MC_DOB: '31/03/2025' }], last, fails: { Header: [0] } },
  'born on its first day': { Header: [{ MOTHER: '1', MC_DOB: '01/04/2025' }], last },
  'a mother last year too': { Header: [{ MOTHER: '1', MC_DOB: '31/03/2025' }], last: { Header: [{ MOTHER: '1' }] } },
  'not said last year': { Header: [{ MOTHER: '1', MC_DOB: '31/03/2025' }], last: { Header: [{}] } },
  'no date of birth': { Header: [{ MOTHER: '1' }], last },
}
