import type { RuleCases } from '../../cases.ts'

const last = { DoLo: [{ DOLO_START: '20/03/2026' }] }

export const cases: RuleCases = {
  'another first day': { DoLo: [{ DOLO_START: '21/03/2026', DOLO_END: '03/06/2026' }], last, fails: { DoLo: [0] } },
  'the same first day': { DoLo: [{ DOLO_START: '01/07/2026' }, { DOLO_START: '20/03/2026', DOLO_END: '03/06/2026' }], last },
  'no order this year': { Header: [{}], last, fails: { Header: [0] } },
  'ended last year': { Header: [{}], last: { DoLo: [{ DOLO_START: '20/03/2026', DOLO_END: '30/03/2026' }] } },
  'a first day that cannot be read': { DoLo: [{ DOLO_START: '20 March' }], last },
}
