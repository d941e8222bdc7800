import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a boy, and the date of birth of a child': { Header: [{ SEX: 'M', MC_DOB: '04/07/2025' }], fails: { Header: [0] } },
  'one that cannot be read': { Header: [{ SEX: 'M', MC_DOB: 'July' }], fails: { Header: [0] } },
  'a boy with MOTHER filled in, however it is coded': {
    Header: [{ CHILD: '1', SEX: 'M', MOTHER: '0' }, { CHILD: '2', SEX: 'M', MOTHER: '1' }, { CHILD: '3', SEX: 'M', MOTHER: 'N' }], fails: { Header: [0, 1, 2] },
  },
  'a girl, and somebody whose sex is not known': { Header: [{ CHILD: '1', SEX: 'F', MOTHER: '1', MC_DOB: '04/07/2025' }, { CHILD: '2', SEX: 'U', MC_DOB: '04/07/2025' }] },
  'a boy': { Header: [{ SEX: 'M' }] },
}
