import { exchangeCases } from './cases.ts'

export default exchangeCases('PrevPerm', [
  {
    name: 'No earlier home for good',
    rows: { PrevPerm: [{ PREV_PERM: 'Z1' }] },
    says: [['earlier-permanence.written 2025-04-01', { order: 'Z1', made: undefined }]],
  },
  {
    name: 'Adopted before, on a day that is known',
    rows: { PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '208', DATE_PERM: '05/04/2019' }] },
    says: [['earlier-permanence.written 2025-04-01', { order: 'P1', authority: '208', made: { day: '2019-04-05' } }]],
  },
  {
    name: 'The month is known, and the day is not',
    rows: { PrevPerm: [{ PREV_PERM: 'P2', LA_PERM: 'SCO', DATE_PERM: 'zz/04/2019' }] },
    says: [['earlier-permanence.written 2025-04-01', { made: { month: '2019-04' } }]],
  },
  {
    name: 'Only the year is known',
    rows: { PrevPerm: [{ PREV_PERM: 'P3', LA_PERM: '999', DATE_PERM: 'zz/zz/2019' }] },
    says: [['earlier-permanence.written 2025-04-01', { made: { about: { from: '2019-01-01T00:00:00.000Z', to: '2019-12-31T23:59:59.999Z', says: 'some time in 2019' } } }]],
  },
  {
    name: 'Nobody knows when',
    rows: { PrevPerm: [{ PREV_PERM: 'P4', LA_PERM: '999', DATE_PERM: 'zz/zz/zzzz' }] },
    says: [['earlier-permanence.written 2025-04-01', { made: undefined, nobodyKnowsWhen: true }]],
  },
  {
    name: 'A day whose month is not known says its year',
    rows: { PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '208', DATE_PERM: '05/ZZ/2019' }] },
    says: [['earlier-permanence.written 2025-04-01']],
    back: [{ PREV_PERM: 'P1', LA_PERM: '208', DATE_PERM: 'zz/zz/2019' }],
    because: 'A day of no month is no day',
  },
  {
    name: 'What is no date is not kept',
    rows: { PrevPerm: [{ PREV_PERM: 'P1', LA_PERM: '208', DATE_PERM: 'zz/13/2019' }] },
    says: [['earlier-permanence.written 2025-04-01', { made: undefined }]],
    back: [{ PREV_PERM: 'P1', LA_PERM: '208' }],
    because: 'The cell could not be taken, and is listed with why',
  },
  {
    name: 'Care began in the year: known from that day',
    rows: { Episodes: [{ DECOM: '02/10/2025', RNE: 'S', LS: 'V2', CIN: 'N1', PLACE: 'U6' }], PrevPerm: [{ PREV_PERM: 'Z1' }] },
    says: [['earlier-permanence.written 2025-10-02']],
  },
  {
    name: 'Came into care in the year, and nobody wrote it: a row to be filled in',
    rows: { Episodes: [{ DECOM: '02/10/2025', RNE: 'S', LS: 'V2', CIN: 'N1', PLACE: 'U6' }] },
    says: [],
    back: [{}],
    because: 'Rule 630: it is asked of every child who came into care in the year',
  },
])
