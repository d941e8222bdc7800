import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], Episodes: [{ CHILD: '2' }, { CHILD: '3' }], fails: { Episodes: [1] } },
  'no header at all': { Episodes: [{}], fails: { Episodes: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], Episodes: [{ CHILD: 'A1' }], fails: { Episodes: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], Episodes: [{ CHILD: '' }], fails: { Episodes: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], Episodes: [{}] },
  'in the header only': { Header: [{}] },
}
