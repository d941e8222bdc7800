import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'given as not known': { Header: [{ SEX: 'U' }], fails: { Header: [0] } },
  'known': { Header: [{ SEX: 'F' }, { CHILD: '2', SEX: 'M' }] },
  'blank: for rule 101 to say': { Header: [{}] },
}
