import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'said not to be a mother, and not said': {
    Header: [{ SEX: 'F', MOTHER: '0', MC_DOB: '03/02/2025' }, { CHILD: '2', SEX: 'F', MC_DOB: '03/02/2025' }], fails: { Header: [0, 1] },
  },
  'a mother': { Header: [{ SEX: 'F', MOTHER: '1', MC_DOB: '03/02/2025' }] },
  'not a mother, and no child': { Header: [{ SEX: 'F', MOTHER: '0' }] },
  'a date that cannot be read': { Header: [{ SEX: 'F', MOTHER: '0', MC_DOB: 'Feb' }], fails: { Header: [0] } },
  'a boy': { Header: [{ SEX: 'M', MC_DOB: '03/02/2025' }] },
}
