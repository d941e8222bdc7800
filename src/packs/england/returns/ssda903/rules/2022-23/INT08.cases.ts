import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], Reviews: [{ CHILD: '2' }, { CHILD: '3' }], fails: { Reviews: [1] } },
  'no header at all': { Reviews: [{}], fails: { Reviews: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], Reviews: [{ CHILD: 'A1' }], fails: { Reviews: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], Reviews: [{ CHILD: '' }], fails: { Reviews: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], Reviews: [{}] },
  'in the header only': { Header: [{}] },
}
