import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'this year, and not last year': { Header: [{ UASC: '1' }], last: { Header: [{ UASC: '0' }] }, fails: { Header: [0] } },
  'this year, and last year said nothing': { Header: [{ UASC: '1' }], last: { Header: [{}] }, fails: { Header: [0] } },
  'in both years': { Header: [{ UASC: '1' }], last: { Header: [{ UASC: '1' }] } },
  'not this year': { Header: [{ UASC: '0' }], last: { Header: [{ UASC: '0' }] } },
  'not in last year\'s return': { Header: [{ UASC: '1' }], last: { Header: [{ CHILD: '2', UASC: '0' }] } },
}
