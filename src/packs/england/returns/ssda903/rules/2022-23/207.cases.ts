import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a mother last year, and said not to be one now': { Header: [{ MOTHER: '0' }], Episodes: [{}], last: { Header: [{ MOTHER: '1' }] }, fails: { Header: [0] } },
  'a mother last year, and blank now': { Header: [{}], Episodes: [{}], last: { Header: [{ MOTHER: '1' }] }, fails: { Header: [0] } },
  'a mother in both years': { Header: [{ MOTHER: '1' }], Episodes: [{}], last: { Header: [{ MOTHER: '1' }] } },
  'became a mother': { Header: [{ MOTHER: '1' }], Episodes: [{}], last: { Header: [{ MOTHER: '0' }] } },
  'a mother last year, and not looked after this year': { Header: [{}], Episodes: [{ CHILD: '2' }], last: { Header: [{ MOTHER: '1' }] } },
}
