import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day apart': { Header: [{ DOB: '14/06/2013' }], PrevPerm: [{ DOB: '15/06/2013' }], fails: { PrevPerm: [0] } },
  'the same day': { Header: [{ DOB: '14/06/2013' }], PrevPerm: [{ DOB: '14/06/2013' }] },
  'the same day, written otherwise': { Header: [{ DOB: '04/06/2013' }], PrevPerm: [{ DOB: '2013-06-04' }] },
  'no date of birth in one of them': { Header: [{ DOB: '14/06/2013' }, { CHILD: '2' }], PrevPerm: [{}, { CHILD: '2', DOB: '14/06/2013' }] },
  'a date that cannot be read': { Header: [{ DOB: '14/06/2013' }], PrevPerm: [{ DOB: '31/06/2013' }] },
  'not in the header': { Header: [{ CHILD: '2', DOB: '14/06/2013' }], PrevPerm: [{ DOB: '15/06/2013' }] },
  'neither says whose it is': { Header: [{ CHILD: '', DOB: '14/06/2013' }], PrevPerm: [{ CHILD: '', DOB: '15/06/2013' }] },
}
