import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], OC3: [{ CHILD: '2' }, { CHILD: '3' }], fails: { OC3: [1] } },
  'no header at all': { OC3: [{}], fails: { OC3: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], OC3: [{ CHILD: 'A1' }], fails: { OC3: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], OC3: [{ CHILD: '' }], fails: { OC3: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], OC3: [{}] },
  'in the header only': { Header: [{}] },
}
