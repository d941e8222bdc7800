import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'said not to be a mother': { year: '2022-23', Header: [{ SEX: '2', MOTHER: '0', MC_DOB: '03/02/2022' }], fails: { Header: [0] } },
  'a mother': { year: '2022-23', Header: [{ SEX: '2', MOTHER: '1', MC_DOB: '03/02/2022' }] },
  'a boy': { year: '2022-23', Header: [{ SEX: '1', MOTHER: '0', MC_DOB: '03/02/2022' }] },
}
