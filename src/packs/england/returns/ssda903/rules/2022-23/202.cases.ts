import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another code than last year': { Header: [{ SEX: 'F' }], last: { Header: [{ SEX: 'M' }] }, fails: { Header: [0] } },
  'the same code as last year': { Header: [{ SEX: 'F' }], last: { Header: [{ SEX: 'F' }] } },
  'the same sex, in the letters that came in 2024-25': { Header: [{ SEX: 'F' }], last: { Header: [{ SEX: '2' }] }, year: '2024-25' },
  'another sex, in the letters that came in 2024-25': { Header: [{ SEX: 'F' }], last: { Header: [{ SEX: '1' }] }, year: '2024-25', fails: { Header: [0] } },
  'blank now, and known last year': { Header: [{}], last: { Header: [{ SEX: 'M' }] }, fails: { Header: [0] } },
  'known now, and blank last year': { Header: [{ SEX: 'M' }], last: { Header: [{}] } },
  'somebody else last year': { Header: [{ SEX: 'M' }], last: { Header: [{ CHILD: '2', SEX: 'F' }] } },
}
