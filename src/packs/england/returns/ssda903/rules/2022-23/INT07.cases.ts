import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], PrevPerm: [{ CHILD: '2' }, { CHILD: '3' }], fails: { PrevPerm: [1] } },
  'no header at all': { PrevPerm: [{}], fails: { PrevPerm: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], PrevPerm: [{ CHILD: 'A1' }], fails: { PrevPerm: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], PrevPerm: [{ CHILD: '' }], fails: { PrevPerm: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], PrevPerm: [{}] },
  'in the header only': { Header: [{}] },
}
