import { yearOf } from '../year.ts'
import { exchangeCases } from './cases.ts'
import { someTimeIn } from './some-time.ts'

const some = (year: string): string => `strengths-and-difficulties.scored ${JSON.stringify(someTimeIn(yearOf(year)))}`
const asked = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }
const inCare = { DECOM: '01/04/2025', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U6' }

export default exchangeCases('OC2', [
  {
    name: 'A year of health as at 31 March, and a score given some time in the year',
    rows: { Header: [{ DOB: '01/05/2014' }], OC2: [{ SDQ_SCORE: '17', CONVICTED: '0', ...asked }] },
    says: [
      ['yearly-health.confirmed 2026-03-31', { convicted: false, immunised: true, teeth: false, assessed: true, substances: false, development: undefined }],
      [some('2025-26'), { by: 'carer', score: 17, noScore: undefined }],
    ],
  },
  {
    name: 'A score of nought is a score',
    rows: { OC2: [{ SDQ_SCORE: '0', ...asked }] },
    says: [['yearly-health.confirmed 2026-03-31'], [some('2025-26'), { score: 0 }]],
  },
  {
    name: 'No score, and why; nobody filled in the form',
    rows: { OC2: [{ SDQ_REASON: 'SDQ2', ...asked }] },
    says: [['yearly-health.confirmed 2026-03-31'], [some('2025-26'), { by: undefined, noScore: 'SDQ2' }]],
  },
  {
    name: 'Drugs a problem, with help that was not wanted; and a child under five',
    rows: { OC2: [{ ...asked, HEALTH_CHECK: '1', SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }] },
    says: [['yearly-health.confirmed 2026-03-31', { development: true, substances: true, helped: false, offered: true }]],
  },
  {
    name: 'What is neither yes nor no, and a score in words, are not kept',
    rows: { OC2: [{ ...asked, TEETH_CHECK: 'Y', SDQ_SCORE: 'ten', SDQ_REASON: 'SDQ9' }] },
    says: [['yearly-health.confirmed 2026-03-31', { teeth: undefined }], [some('2025-26'), { score: undefined, noScore: undefined }]],
    back: [{ IMMUNISATIONS: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' }],
    because: 'The cells could not be taken, and are listed with why',
  },
  {
    name: 'A score of a child who was seventeen as the year began stays on the record, and out of the return',
    rows: { Header: [{ DOB: '01/04/2008' }], OC2: [{ SDQ_SCORE: '12', ...asked }] },
    says: [['yearly-health.confirmed 2026-03-31'], [some('2025-26'), { score: 12 }]],
    back: [asked],
    because: 'Rule 189: it is not asked of those who were 17 by 1 April',
  },
  {
    name: 'A day younger, it is in the return; and so it is of a child who is four on the last day',
    rows: { Header: [{ DOB: '02/04/2008' }], OC2: [{ SDQ_SCORE: '12', ...asked }] },
    says: [['yearly-health.confirmed 2026-03-31'], [some('2025-26')]],
  },
  {
    name: 'A score of a child who is not four by the end of the year stays out of the return',
    rows: { Header: [{ DOB: '01/04/2022' }], OC2: [{ SDQ_REASON: 'SDQ1', ...asked }] },
    says: [['yearly-health.confirmed 2026-03-31'], [some('2025-26'), { noScore: 'SDQ1' }]],
    back: [asked],
    because: 'Rule 188: it is not asked of children under 4 on 31 March',
  },
  {
    name: 'In care all year and nothing told: a row to be filled in',
    rows: { Header: [{ DOB: '01/05/2014' }], Episodes: [inCare] },
    says: [],
    back: [{}],
    because: 'Rule 191: a child looked after from the first day of the year to the last has a row',
  },
  {
    name: 'In care from the second day of the year: no row',
    rows: { Header: [{ DOB: '01/05/2014' }], Episodes: [{ ...inCare, DECOM: '02/04/2025' }] },
    says: [],
  },
  {
    name: 'In care until the last day of the year: no row',
    rows: { Header: [{ DOB: '01/05/2014' }], Episodes: [{ ...inCare, DEC: '31/03/2026', REC: 'E4A' }] },
    says: [],
  },
])
