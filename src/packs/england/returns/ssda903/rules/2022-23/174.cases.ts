import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a boy, and the date of birth of a child': { year: '2023-24', Header: [{ SEX: '1', MC_DOB: '04/07/2023' }], fails: { Header: [0] } },
  'a girl, and the date of birth of a child': { year: '2023-24', Header: [{ SEX: '2', MOTHER: '1', MC_DOB: '04/07/2023' }] },
  'a boy, said not to be a mother': { year: '2023-24', Header: [{ SEX: '1', MOTHER: '0' }], fails: { Header: [0] } },
  'a boy': { year: '2023-24', Header: [{ SEX: '1' }] },
}
