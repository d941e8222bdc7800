import type { RuleCases } from '../../cases.ts'

const last = { Missing: [{ MIS_START: '20/03/2025' }] }

export const cases: RuleCases = {
  'since another day': { Missing: [{ MIS_START: '21/03/2025', MIS_END: '03/04/2025' }], last, fails: { Missing: [0] } },
  'since the same day': { Missing: [{ MIS_START: '01/07/2025' }, { MIS_START: '20/03/2025', MIS_END: '03/04/2025' }], last },
  'not missing this year': { Header: [{}], last, fails: { Header: [0] } },
  'back last year': { Header: [{}], last: { Missing: [{ MIS_START: '20/03/2025', MIS_END: '22/03/2025' }] } },
  'not said since when': { Missing: [{}], last, fails: { Missing: [0] } },
  'since a day that cannot be read': { Missing: [{ MIS_START: '20 March' }], last },
}
