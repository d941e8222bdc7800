import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], Missing: [{ CHILD: '2' }, { CHILD: '3' }], fails: { Missing: [1] } },
  'no header at all': { Missing: [{}], fails: { Missing: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], Missing: [{ CHILD: 'A1' }], fails: { Missing: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], Missing: [{ CHILD: '' }], fails: { Missing: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], Missing: [{}] },
  'in the header only': { Header: [{}] },
}
