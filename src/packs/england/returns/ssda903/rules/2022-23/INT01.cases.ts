import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], AD1: [{ CHILD: '2' }, { CHILD: '3' }], fails: { AD1: [1] } },
  'no header at all': { AD1: [{}], fails: { AD1: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], AD1: [{ CHILD: 'A1' }], fails: { AD1: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], AD1: [{ CHILD: '' }], fails: { AD1: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], AD1: [{}] },
  'in the header only': { Header: [{}] },
}
