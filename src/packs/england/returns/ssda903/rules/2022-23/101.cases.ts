import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the two codes': { year: '2023-24', Header: [{ CHILD: '1', SEX: '1' }, { CHILD: '2', SEX: '2' }] },
  'codes used from 2024-25': { year: '2023-24', Header: [{ CHILD: '1', SEX: 'F' }, { CHILD: '2', SEX: 'U' }], fails: { Header: [0, 1] } },
  'a code past the last': { year: '2023-24', Header: [{ SEX: '3' }], fails: { Header: [0] } },
  'blank': { year: '2023-24', Header: [{}], fails: { Header: [0] } },
}
