import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another number than last year': { Header: [{ UPN: 'B823432114002' }], last: { Header: [{ UPN: 'C823432114001' }] }, fails: { Header: [0] } },
  'the same number as last year': { Header: [{ UPN: 'C823432114001' }], last: { Header: [{ UPN: 'C823432114001' }] } },
  'a number was found': { Header: [{ UPN: 'C823432114001' }], last: { Header: [{ UPN: 'UN5' }] } },
  'a number was lost': { Header: [{ UPN: 'UN5' }, { CHILD: '2' }], last: { Header: [{ UPN: 'C823432114001' }, { CHILD: '2', UPN: 'B823432114002' }] }, fails: { Header: [0, 1] } },
  'not of school age last year, and now another reason': { Header: [{ UPN: 'UN2' }], last: { Header: [{ UPN: 'UN1' }] } },
  'one reason for another': { Header: [{ UPN: 'UN3' }, { CHILD: '2', UPN: 'UN1' }], last: { Header: [{ UPN: 'UN4' }, { CHILD: '2', UPN: 'UN2' }] }, fails: { Header: [0, 1] } },
  'nothing was said last year': { Header: [{ UPN: 'UN1' }, { CHILD: '2', UPN: 'C823432114001' }], last: { Header: [{}, { CHILD: '2' }] } },
}
