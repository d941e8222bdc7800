import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not said of a girl looked after': { year: '2022-23', Header: [{ SEX: '2' }], Episodes: [{ LS: 'C2' }], fails: { Header: [0] } },
  'said that she is not': { year: '2022-23', Header: [{ SEX: '2', MOTHER: '0' }], Episodes: [{ LS: 'C2' }] },
  'not said of a boy': { year: '2022-23', Header: [{ SEX: '1' }], Episodes: [{ LS: 'C2' }] },
  'on short breaks only': { year: '2022-23', Header: [{ SEX: '2' }], Episodes: [{ LS: 'V3' }] },
}
