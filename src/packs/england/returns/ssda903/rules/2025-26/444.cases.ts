import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two children': { Header: [{ UPN: 'A123456789012' }, { CHILD: '2', UPN: 'B123456789012' }, { CHILD: '3', UPN: 'A123456789012' }], fails: { Header: [0, 2] } },
  'two numbers': { Header: [{ UPN: 'A123456789012' }, { CHILD: '2', UPN: 'A123456789013' }] },
  'two children without a number': { Header: [{ UPN: 'UN5' }, { CHILD: '2', UPN: 'UN5' }] },
  'a code that is none': { Header: [{ UPN: 'UN6' }, { CHILD: '2', UPN: 'UN6' }], fails: { Header: [0, 1] } },
  'blanks': { Header: [{}, { CHILD: '2' }] },
  'one child sent twice': { Header: [{ UPN: 'A123456789012' }, { UPN: 'A123456789012' }] },
}
