import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], OC2: [{ CHILD: '2' }, { CHILD: '3' }], fails: { OC2: [1] } },
  'no header at all': { OC2: [{}], fails: { OC2: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], OC2: [{ CHILD: 'A1' }], fails: { OC2: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], OC2: [{ CHILD: '' }], fails: { OC2: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], OC2: [{}] },
  'in the header only': { Header: [{}] },
}
