import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'four years old on 31 August before the year began': { Header: [{ UPN: 'UN1', DOB: '31/08/2020' }], fails: { Header: [0] } },
  'four years old a day later': { Header: [{ UPN: 'UN1', DOB: '01/09/2020' }] },
  'older, and without a number for another reason': { Header: [{ UPN: 'UN2', DOB: '31/08/2015' }] },
  'no date of birth': { Header: [{ UPN: 'UN1' }, { CHILD: '2', UPN: 'UN1', DOB: '31/02/2020' }, { CHILD: '3', UPN: 'UN3' }], cannotTell: { Header: [0, 1] } },
}
