import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two rows that say different things': { UASC: [{ DOB: '14/06/2013' }, { CHILD: '2' }, { DOB: '15/06/2013' }], fails: { UASC: [0, 2] } },
  'the same row twice': { UASC: [{ DOB: '14/06/2013' }, { DOB: '14/06/2013' }], fails: { UASC: [0, 1] } },
  'one row each': { UASC: [{ DOB: '14/06/2013' }, { CHILD: '2', DOB: '14/06/2013' }] },
  'two that do not say whose they are': { UASC: [{ CHILD: '', DOB: '14/06/2013' }, { CHILD: '', DOB: '14/06/2013' }] },
}
