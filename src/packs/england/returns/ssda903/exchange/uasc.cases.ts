import { exchangeCases } from './cases.ts'

const header = [{ SEX: 'M', DOB: '10/07/2010' }]

export default exchangeCases('UASC', [
  {
    name: 'Here without family all year: known from the first day of the year',
    rows: { Header: header, UASC: [{ SEX: 'M' }] },
    says: [['unaccompanied.known 2025-04-01', {}]],
  },
  {
    name: 'Care began in the year: known from that day',
    rows: { Header: header, Episodes: [{ DECOM: '02/10/2025', RNE: 'S', LS: 'V2', CIN: 'N8', PLACE: 'U6' }], UASC: [{ SEX: 'M' }] },
    says: [['unaccompanied.known 2025-10-02']],
  },
  {
    name: 'It ended in the year',
    rows: { Header: header, UASC: [{ SEX: 'M', DUC: '05/06/2025' }] },
    says: [['unaccompanied.known 2025-04-01', { until: undefined }], ['unaccompanied.ended 2025-06-05']],
  },
  {
    name: 'The eighteenth birthday, which is still to come, is what is expected and has not happened',
    rows: { Header: header, UASC: [{ SEX: 'M', DUC: '10/07/2028' }] },
    says: [['unaccompanied.known 2025-04-01', { until: '2028-07-10' }]],
  },
  {
    name: 'It ended on the last day of the year',
    rows: { Header: header, UASC: [{ SEX: 'M', DUC: '31/03/2026' }] },
    says: [['unaccompanied.known 2025-04-01'], ['unaccompanied.ended 2026-03-31']],
  },
  {
    name: 'It ends on the day after the year: that is still to come',
    rows: { Header: header, UASC: [{ SEX: 'M', DUC: '01/04/2026' }] },
    says: [['unaccompanied.known 2025-04-01', { until: '2026-04-01' }]],
  },
  {
    name: 'It ended before the year: it is on the record, and not in the return',
    rows: { Header: header, UASC: [{ SEX: 'M', DUC: '31/03/2025' }] },
    says: [['unaccompanied.known 2025-03-31'], ['unaccompanied.ended 2025-03-31']],
    back: [],
    because: 'Rule 104: a child for whom it ended before 1 April is left out of the table',
  },
  {
    name: 'Only the header says so',
    rows: { Header: [{ ...header[0], UASC: '1' }] },
    says: [['unaccompanied.known 2025-04-01']],
    back: [{ SEX: 'M' }],
    because: 'The table has a row for each child of whom the header says so',
  },
  {
    name: 'Before 2024-25 a sex was a figure',
    year: '2022-23',
    rows: { Header: [{ SEX: '2', DOB: '10/07/2010' }], UASC: [{ SEX: '2' }] },
    says: [['unaccompanied.known 2022-04-01']],
  },
  {
    name: 'A later row of the same child is not taken',
    rows: { Header: header, UASC: [{ SEX: 'M' }, { SEX: 'M', DUC: '05/06/2025' }] },
    says: [['unaccompanied.known 2025-04-01', { until: undefined }]],
    back: [{ SEX: 'M' }],
    because: 'The table has one row for each child, and the other is listed with why',
  },
])
