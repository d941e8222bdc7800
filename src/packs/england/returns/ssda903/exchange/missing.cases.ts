import { exchangeCases } from './cases.ts'

const Episodes = [{ DECOM: '05/06/2024', RNE: 'S', LS: 'C2' }]

export default exchangeCases('Missing', [
  {
    name: 'Missing, and back some days later',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_START: '05/06/2025', MIS_END: '08/06/2025' }] },
    says: [['missing-episode.started 2025-06-05', { kind: 'M' }], ['missing-episode.returned 2025-06-08']],
  },
  {
    name: 'Away, and not back yet',
    rows: { Episodes, Missing: [{ MISSING: 'A', MIS_START: '05/06/2025' }] }, says: [['missing-episode.started 2025-06-05', { kind: 'A' }]],
  },
  {
    name: 'Twice on one day, in whichever order they stand',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_START: '05/06/2025', MIS_END: '06/06/2025' }, { MISSING: 'A', MIS_START: '05/06/2025', MIS_END: '05/06/2025' }] },
    says: [
      ['missing-episode.started 2025-06-05', { kind: 'A' }], ['missing-episode.returned 2025-06-05'], ['missing-episode.started 2025-06-05', { kind: 'M' }], ['missing-episode.returned 2025-06-06'],
    ],
    back: [{ MISSING: 'A', MIS_START: '05/06/2025', MIS_END: '05/06/2025' }, { MISSING: 'M', MIS_START: '05/06/2025', MIS_END: '06/06/2025' }],
    because: 'Rows are written in the order of their days',
  },
  {
    name: 'Back before they went: the day is not taken',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_START: '05/06/2025', MIS_END: '04/06/2025' }] }, says: [['missing-episode.started 2025-06-05', { kind: 'M' }]],
    back: [{ MISSING: 'M', MIS_START: '05/06/2025' }], because: 'The day is listed with why',
  },
  {
    name: 'Back after the year: blank in the year’s return',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_START: '29/03/2026', MIS_END: '01/04/2026' }] }, says: [['missing-episode.started 2026-03-29'], ['missing-episode.returned 2026-04-01']],
    back: [{ MISSING: 'M', MIS_START: '29/03/2026' }], because: 'On 31 March they were not back (rule 571)',
  },
  {
    name: 'Back before the year: not in this return',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_START: '29/03/2025', MIS_END: '31/03/2025' }] }, says: [['missing-episode.started 2025-03-29'], ['missing-episode.returned 2025-03-31']],
    back: [], because: 'The year begins on 1 April',
  },
  {
    name: 'Missing when they were not in care: kept and not returned',
    rows: { Episodes: [{ ...Episodes[0], DEC: '01/05/2025', REC: 'E4A' }], Missing: [{ MISSING: 'M', MIS_START: '05/06/2025', MIS_END: '08/06/2025' }] },
    says: [['missing-episode.started 2025-06-05'], ['missing-episode.returned 2025-06-08']],
    back: [], because: 'The return is about children in care',
  },
  {
    name: 'No first day: not taken',
    rows: { Episodes, Missing: [{ MISSING: 'M', MIS_END: '08/06/2025' }] }, says: [], back: [], because: 'It is refused with why',
  },
])
