import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two rows that say different things': { Header: [{ DOB: '14/06/2013' }, { CHILD: '2' }, { DOB: '15/06/2013' }], fails: { Header: [0, 2] } },
  'the same row twice': { Header: [{ DOB: '14/06/2013' }, { DOB: '14/06/2013' }], fails: { Header: [0, 1] } },
  'one row each': { Header: [{ DOB: '14/06/2013' }, { CHILD: '2', DOB: '14/06/2013' }] },
  'two that do not say whose they are': { Header: [{ CHILD: '', DOB: '14/06/2013' }, { CHILD: '', DOB: '14/06/2013' }] },
}
