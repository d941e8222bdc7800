import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a mother': { Header: [{ MOTHER: '1' }], fails: { Header: [0] } },
  'a mother of a child with a date of birth': { Header: [{ MOTHER: '1', MC_DOB: '03/02/2025' }] },
  'a mother of a child with a date that cannot be read': { Header: [{ MOTHER: '1', MC_DOB: 'Feb' }] },
  'not a mother, or not said': { Header: [{ MOTHER: '0' }, { CHILD: '2' }] },
}
