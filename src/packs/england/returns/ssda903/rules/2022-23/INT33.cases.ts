import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two rows that say different things': { OC2: [{ DOB: '14/06/2013' }, { CHILD: '2' }, { DOB: '15/06/2013' }], fails: { OC2: [0, 2] } },
  'the same row twice': { OC2: [{ DOB: '14/06/2013' }, { DOB: '14/06/2013' }], fails: { OC2: [0, 1] } },
  'one row each': { OC2: [{ DOB: '14/06/2013' }, { CHILD: '2', DOB: '14/06/2013' }] },
  'two that do not say whose they are': { OC2: [{ CHILD: '', DOB: '14/06/2013' }, { CHILD: '', DOB: '14/06/2013' }] },
}
