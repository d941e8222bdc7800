import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'again the day before they were back': {
    Missing: [{ MIS_START: '01/05/2025', MIS_END: '05/05/2025' }, { MIS_START: '04/05/2025', MIS_END: '08/05/2025' }], fails: { Missing: [1] },
  },
  'again the day they were back': { Missing: [{ MIS_START: '01/05/2025', MIS_END: '05/05/2025' }, { MIS_START: '05/05/2025' }] },
  'again while still missing, in another order': { Missing: [{ MIS_START: '01/07/2025', MIS_END: '05/07/2025' }, { MIS_START: '01/05/2025' }], fails: { Missing: [0] } },
  'a short time within a long one, and one after the short': {
    Missing: [{ MIS_START: '01/05/2025', MIS_END: '30/05/2025' }, { MIS_START: '04/05/2025', MIS_END: '05/05/2025' }, { MIS_START: '10/05/2025', MIS_END: '11/05/2025' }],
    fails: { Missing: [1, 2] },
  },
  'sent twice': { Missing: [{ MIS_START: '01/05/2025', MIS_END: '05/05/2025' }, { MIS_START: '01/05/2025', MIS_END: '05/05/2025' }] },
  'two children': { Missing: [{ MIS_START: '01/05/2025' }, { CHILD: '2', MIS_START: '04/05/2025' }] },
  'days blank or unreadable': { Missing: [{ MIS_START: '01/05/2025', MIS_END: 'soon' }, { MIS_START: '04/05/2025', MIS_END: '05/05/2025' }, { MIS_END: '06/05/2025' }] },
}
