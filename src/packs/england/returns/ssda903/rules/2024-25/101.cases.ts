import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the three codes': { Header: [{ CHILD: '1', SEX: 'M' }, { CHILD: '2', SEX: 'F' }, { CHILD: '3', SEX: 'U' }] },
  'the codes used before 2024-25': { Header: [{ CHILD: '1', SEX: '1' }, { CHILD: '2', SEX: '2' }], fails: { Header: [0, 1] } },
  'a small letter': { Header: [{ SEX: 'f' }], fails: { Header: [0] } },
  'blank': { Header: [{}], fails: { Header: [0] } },
  'one line sent twice is said once': { Header: [{ SEX: 'X' }, { SEX: 'X' }], fails: { Header: [0] } },
}
