import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], UASC: [{ CHILD: '2' }, { CHILD: '3' }], fails: { UASC: [1] } },
  'no header at all': { UASC: [{}], fails: { UASC: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], UASC: [{ CHILD: 'A1' }], fails: { UASC: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], UASC: [{ CHILD: '' }], fails: { UASC: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], UASC: [{}] },
  'in the header only': { Header: [{}] },
}
