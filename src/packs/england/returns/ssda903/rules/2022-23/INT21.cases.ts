import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another sex': { Header: [{ SEX: 'F' }], UASC: [{ SEX: 'M' }], fails: { UASC: [0] } },
  'the same sex': { Header: [{ SEX: 'F' }], UASC: [{ SEX: 'F' }] },
  'said in one of them only': { Header: [{ SEX: 'F' }, { CHILD: '2' }], UASC: [{}, { CHILD: '2', SEX: 'M' }] },
  'another child': { Header: [{ CHILD: '2', SEX: 'F' }], UASC: [{ SEX: 'M' }] },
  'neither says whose it is': { Header: [{ CHILD: '', SEX: 'F' }], UASC: [{ CHILD: '', SEX: 'M' }] },
}
