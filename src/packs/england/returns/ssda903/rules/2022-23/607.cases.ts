import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a girl left care, and it is not said': {
    year: '2022-23', Header: [{ SEX: '2' }], Episodes: [{ DEC: '01/04/2022', REC: 'E4A', LS: 'C2' }], fails: { Header: [0], Episodes: [0] },
  },
  'it is said that she is not': { year: '2022-23', Header: [{ SEX: '2', MOTHER: '0' }], Episodes: [{ DEC: '01/04/2022', REC: 'E4A', LS: 'C2' }] },
  'a boy left care': { year: '2022-23', Header: [{ SEX: '1' }], Episodes: [{ DEC: '01/04/2022', REC: 'E4A', LS: 'C2' }] },
}
