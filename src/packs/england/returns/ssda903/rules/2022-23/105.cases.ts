import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no and yes': { Header: [{ CHILD: '1', UASC: '0' }, { CHILD: '2', UASC: '1' }] },
  'another number': { Header: [{ UASC: '2' }], fails: { Header: [0] } },
  'a word': { Header: [{ UASC: 'Yes' }], fails: { Header: [0] } },
  'blank': { Header: [{}], fails: { Header: [0] } },
}
