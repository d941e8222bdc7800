import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another code than last year': { Header: [{ ETHNIC: 'AIND' }], last: { Header: [{ ETHNIC: 'AOTH' }] }, fails: { Header: [0] } },
  'the same code as last year': { Header: [{ ETHNIC: 'AIND' }], last: { Header: [{ ETHNIC: 'AIND' }] } },
  'blank now, and known last year': { Header: [{}], last: { Header: [{ ETHNIC: 'AIND' }] }, fails: { Header: [0] } },
  'known now, and blank last year': { Header: [{ ETHNIC: 'AIND' }], last: { Header: [{}] } },
  'not in last year\'s return': { Header: [{ ETHNIC: 'AIND' }], last: { Header: [{ CHILD: '2', ETHNIC: 'WBRI' }] } },
}
