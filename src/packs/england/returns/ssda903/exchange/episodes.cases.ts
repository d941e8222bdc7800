import { day } from '../../../../../calendar/index.ts'
import { byThen, fromTo } from './by-then.ts'
import { exchangeCases } from './cases.ts'

const child = ['identifier.given 2025-04-01', { scheme: 'local' }] as const
const foster = { PLACE: 'U6', PLACE_PROVIDER: 'PR4', HOME_POST: 'B1 1AA', PL_POST: 'B2 2BB', URN: '1234567' }
const other = { PLACE: 'U4', PLACE_PROVIDER: 'PR1', HOME_POST: 'B1 1AA', PL_POST: 'B3 3CC', URN: '7654321' }
const home = { PLACE: 'K2', PLACE_PROVIDER: 'PR4', HOME_POST: 'B1 1AA', PL_POST: 'B4 4DD', URN: '2345678' }
const hospital = { PLACE: 'T1', HOME_POST: 'B1 1AA', PL_POST: 'B5 5EE' }
const start = { DECOM: '07/04/2025', RNE: 'S', LS: 'V2', CIN: 'N1', ...foster }
const came = [child, ['care-episode.started 2025-04-07', { legalStatus: 'V2', need: 'N1' }], ['legal-status.began 2025-04-07', { under: 'V2' }]] as const
const toFoster = ['placement.started 2025-04-07', { type: 'U6', provider: 'PR4', urn: '1234567', postcode: 'B2 2BB', homePostcode: 'B1 1AA', home: undefined, sameCarer: undefined }] as const
const over = { DEC: '05/06/2025', REC: 'X1' }
const moved = { ...over, REASON_PLACE_CHANGE: 'CARPL' }
const before = JSON.stringify(byThen(day('2024-05-06'), day('2015-02-03')))
const known = { SEX: 'F', DOB: '03/02/2015' }

export default exchangeCases('Episodes', [
  { name: 'Came into care this year, and is there still', rows: { Episodes: [start] }, says: [...came, toFoster] },
  {
    name: 'Another law, and the same home',
    rows: { Episodes: [{ ...start, ...over }, { ...start, DECOM: '05/06/2025', RNE: 'L', LS: 'C1' }] },
    says: [...came, ['legal-status.ended 2025-06-05', { how: 'replaced' }], ['legal-status.began 2025-06-05', { under: 'C1' }], toFoster],
  },
  {
    name: 'Another home, and why',
    rows: { Episodes: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'P' }] },
    says: [...came, toFoster, ['placement.ended 2025-06-05', { reason: 'CARPL' }], ['placement.started 2025-06-05', { type: 'U4', sameCarer: false }]],
  },
  {
    name: 'The same carer, and another kind of placement',
    rows: { Episodes: [{ ...start, ...over, REASON_PLACE_CHANGE: 'PLACE' }, { ...start, PLACE: 'U4', DECOM: '05/06/2025', RNE: 'T' }] },
    says: [...came, toFoster, ['placement.ended 2025-06-05', { reason: 'PLACE' }], ['placement.started 2025-06-05', { type: 'U4', sameCarer: true }]],
  },
  {
    name: 'Law and home together, with another carer and with the same',
    rows: {
      Episodes: [
        { ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'B', LS: 'C1', DEC: '07/07/2025', REC: 'X1', REASON_PLACE_CHANGE: 'PLACE' },
        { ...start, ...other, PLACE: 'A5', DECOM: '07/07/2025', RNE: 'U', LS: 'E1' },
      ],
    },
    says: [
      ...came, ['legal-status.ended 2025-06-05'], ['legal-status.began 2025-06-05', { under: 'C1' }], ['legal-status.ended 2025-07-07'], ['legal-status.began 2025-07-07', { under: 'E1' }],
      toFoster, ['placement.ended 2025-06-05'], ['placement.started 2025-06-05', { sameCarer: false }], ['placement.ended 2025-07-07', { reason: 'PLACE' }],
      ['placement.started 2025-07-07', { type: 'A5', sameCarer: true }],
    ],
  },
  {
    name: 'Went home: care ended, and with it law and placement',
    rows: { Episodes: [{ ...start, DEC: '05/06/2025', REC: 'E4A' }] },
    says: [
      child, came[1], ['care-episode.ended 2025-06-05', { reason: 'E4A' }], came[2], ['legal-status.ended 2025-06-05', { how: 'home' }], toFoster, ['placement.ended 2025-06-05', { reason: undefined }],
    ],
  },
  {
    name: 'In care since before: a move does not say since when, nor under which law it began',
    rows: { Header: [known], Episodes: [{ ...start, DECOM: '06/05/2024', RNE: 'P' }] },
    says: [child, [`care-episode.started ${before}`, { legalStatus: undefined, need: 'N1' }], [`legal-status.began ${before}`, { under: 'V2' }], ['placement.started 2024-05-06', { sameCarer: false }]],
  },
  {
    name: 'In care since before: a change of law does not say since when they live there',
    rows: { Header: [known], Episodes: [{ ...start, DECOM: '06/05/2024', RNE: 'L' }] },
    says: [child, [`care-episode.started ${before}`], ['legal-status.began 2024-05-06', { under: 'V2' }], [`placement.started ${before}`, { sameCarer: undefined }]],
  },
  {
    name: 'In hospital for a while: the home is not left',
    rows: {
      Episodes: [
        { ...start, ...home, ...over }, { ...start, ...hospital, PLACE_PROVIDER: '', URN: '', DECOM: '05/06/2025', RNE: 'P', DEC: '09/06/2025', REC: 'X1' }, { ...start, ...home, DECOM: '09/06/2025', RNE: 'P' },
      ],
    },
    says: [
      ...came, ['identifier.given 2025-04-01', { scheme: 'ofsted-urn', value: '2345678' }], ['organisation.described 2025-04-01', { ofstedUrn: '2345678' }],
      ['placement.started 2025-04-07', { type: 'K2', home: 'home ofsted-urn 2345678' }], ['placement.started 2025-06-05', { type: 'T1' }], ['placement.ended 2025-06-09'],
    ],
  },
  {
    name: 'From hospital to somewhere else: the home is left when that begins',
    rows: {
      Episodes: [
        { ...start, ...over }, { ...start, ...hospital, PLACE_PROVIDER: '', URN: '', DECOM: '05/06/2025', RNE: 'P', DEC: '09/06/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CREQO' },
        { ...start, ...other, DECOM: '09/06/2025', RNE: 'P' },
      ],
    },
    says: [
      ...came, toFoster, ['placement.ended 2025-06-09', { reason: undefined }], ['placement.started 2025-06-05', { type: 'T1' }], ['placement.ended 2025-06-09', { reason: 'CREQO' }],
      ['placement.started 2025-06-09', { type: 'U4' }],
    ],
  },
  {
    name: 'Left for hospital for good, as a reason for leaving says',
    rows: { Episodes: [{ ...start, ...moved }, { ...start, ...hospital, PLACE_PROVIDER: '', URN: '', DECOM: '05/06/2025', RNE: 'P' }] },
    says: [...came, toFoster, ['placement.ended 2025-06-05', { reason: 'CARPL' }], ['placement.started 2025-06-05', { type: 'T1' }]],
  },
  {
    name: 'L, and the law is the same: a law began anew, and in the return nothing changed',
    rows: { Episodes: [{ ...start, ...over }, { ...start, DECOM: '05/06/2025', RNE: 'L' }] },
    says: [...came, ['legal-status.ended 2025-06-05'], ['legal-status.began 2025-06-05', { under: 'V2' }], toFoster],
    back: [start], because: 'A new row of the return needs a change of law or placement (rule 434)',
  },
  {
    name: 'B, and the law is the same: P',
    rows: { Episodes: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'B' }] },
    says: [...came, ['legal-status.ended 2025-06-05'], ['legal-status.began 2025-06-05'], toFoster, ['placement.ended 2025-06-05'], ['placement.started 2025-06-05']],
    back: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'P' }], because: 'B is for a change of both (rule 436)',
  },
  {
    name: 'P, and the law is another: B',
    rows: { Episodes: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'P', LS: 'C1' }] },
    says: [...came, ['legal-status.ended 2025-06-05'], ['legal-status.began 2025-06-05', { under: 'C1' }], toFoster, ['placement.ended 2025-06-05'], ['placement.started 2025-06-05']],
    back: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'B', LS: 'C1' }], because: 'P is for a change of placement alone (rule 435)',
  },
  {
    name: 'Why it ended, without when: it goes on',
    rows: { Episodes: [{ ...start, REC: 'E4A', REASON_PLACE_CHANGE: 'CHILD' }] }, says: [...came, toFoster],
    back: [start], because: 'The two cells could not be taken, and are listed with why',
  },
  {
    name: 'Care went on in a row that is not there: it goes on as it was',
    rows: { Episodes: [{ ...start, ...over }] }, says: [...came, toFoster],
    back: [start], because: 'Nobody tells what changed; the cells are listed with why',
  },
  {
    name: 'Care went on in a row that is not there, and the home was left: where they live then is not told',
    rows: { Episodes: [{ ...start, ...moved }] }, says: [...came, toFoster, ['placement.ended 2025-06-05', { reason: 'CARPL' }]],
    back: [{ ...start, ...moved }, { DECOM: '05/06/2025', RNE: 'P', LS: 'V2', CIN: 'N1' }], because: 'Care goes on, and the row that is missing is asked for',
  },
  {
    name: 'X1, and the next row begins later: care had ended, and begins again',
    rows: { Episodes: [{ ...start, ...over }, { ...start, ...other, DECOM: '07/07/2025', RNE: 'P' }] },
    says: [
      child, came[1], ['care-episode.ended 2025-06-05', { reason: undefined }], came[2], ['legal-status.ended 2025-06-05'], toFoster, ['placement.ended 2025-06-05'],
      ['care-episode.started 2025-07-07'], ['legal-status.began 2025-07-07'], ['placement.started 2025-07-07'],
    ],
    back: [{ ...start, DEC: '05/06/2025' }, { ...start, ...other, DECOM: '07/07/2025', RNE: 'S' }], because: 'X1 says that care went on the same day, and S that it began; the gap is one (rule 388)',
  },
  {
    name: 'Came into care again on the day it ended',
    rows: { Episodes: [{ ...start, DEC: '05/06/2025', REC: 'X1' }, { ...start, ...other, DECOM: '05/06/2025' }] },
    says: [
      child, came[1], ['care-episode.ended 2025-06-05', { reason: 'X1' }], came[2], ['legal-status.ended 2025-06-05', { how: undefined }], toFoster, ['placement.ended 2025-06-05'],
      ['care-episode.started 2025-06-05'], ['legal-status.began 2025-06-05'], ['placement.started 2025-06-05'],
    ],
  },
  {
    name: 'Open, and yet care begins again: when it ended is not told',
    rows: { Episodes: [start, { ...start, ...other, DECOM: '05/06/2025' }] },
    says: [
      child, came[1], [`care-episode.ended ${JSON.stringify(fromTo(day('2025-04-07'), day('2025-06-05'), 'before'))}`], came[2],
      [`legal-status.ended ${JSON.stringify(fromTo(day('2025-04-07'), day('2025-06-05'), 'before'))}`], toFoster,
      [`placement.ended ${JSON.stringify(fromTo(day('2025-04-07'), day('2025-06-05'), 'before'))}`], ['care-episode.started 2025-06-05'], ['legal-status.began 2025-06-05'], ['placement.started 2025-06-05'],
    ],
  },
  {
    name: 'Another main need in the same time in care is not taken',
    rows: { Episodes: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'P', CIN: 'N5' }] },
    says: [...came, toFoster, ['placement.ended 2025-06-05'], ['placement.started 2025-06-05']],
    back: [{ ...start, ...moved }, { ...start, ...other, DECOM: '05/06/2025', RNE: 'P' }], because: 'It is constant for a time in care, and the cell is listed with why',
  },
  {
    name: 'Ended before it began: the day is not taken',
    rows: { Episodes: [{ ...start, DEC: '06/04/2025', REC: 'E4A' }] }, says: [...came, toFoster],
    back: [start], because: 'The day is listed with why, and so is the reason that has no day',
  },
  {
    name: 'A kind of place that is no longer in use is kept',
    year: '2022-23', rows: { Episodes: [{ ...start, DECOM: '07/04/2022', PLACE: 'H5', URN: '' }] },
    says: [['identifier.given 2022-04-01'], ['care-episode.started 2022-04-07'], ['legal-status.began 2022-04-07'], ['placement.started 2022-04-07', { type: 'H5' }]],
  },
  {
    name: 'A kind of place nobody knows is not',
    rows: { Episodes: [{ ...start, PLACE: 'Q9' }] }, says: [...came, ['placement.started 2025-04-07', { type: undefined, provider: 'PR4' }]],
    back: [{ DECOM: '07/04/2025', RNE: 'S', LS: 'V2', CIN: 'N1', PLACE_PROVIDER: 'PR4', HOME_POST: 'B1 1AA', PL_POST: 'B2 2BB', URN: '1234567' }], because: 'The code is listed with why',
  },
  {
    name: 'Ended after the year: open in the year’s return',
    rows: { Episodes: [{ ...start, DEC: '01/04/2026', REC: 'E4A' }] },
    says: [child, came[1], ['care-episode.ended 2026-04-01', { reason: 'E4A' }], came[2], ['legal-status.ended 2026-04-01'], toFoster, ['placement.ended 2026-04-01']],
    back: [start], because: 'The return tells how it was on 31 March (rule 385)',
  },
  {
    name: 'Ended before the year: not in this return',
    rows: { Episodes: [{ ...start, DECOM: '07/03/2025', DEC: '31/03/2025', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' }, { ...start, ...other, DECOM: '31/03/2025', RNE: 'P' }] },
    says: [child, ['care-episode.started 2025-03-07'], ['legal-status.began 2025-03-07'], ['placement.started 2025-03-07'], ['placement.ended 2025-03-31'], ['placement.started 2025-03-31']],
    back: [{ ...start, ...other, DECOM: '31/03/2025', RNE: 'P' }], because: 'The year begins on 1 April',
  },
  {
    name: 'Short breaks, each a time in care by itself',
    rows: {
      Episodes: [
        { DECOM: '07/04/2025', RNE: 'S', LS: 'V3', CIN: 'N2', PLACE: 'U6', PLACE_PROVIDER: 'PR1', DEC: '09/04/2025', REC: 'E4A' },
        { DECOM: '05/05/2025', RNE: 'S', LS: 'V3', CIN: 'N2', PLACE: 'U6', PLACE_PROVIDER: 'PR1', DEC: '07/05/2025', REC: 'E4A' },
      ],
    },
    says: [
      child, ['care-episode.started 2025-04-07', { legalStatus: 'V3' }], ['care-episode.ended 2025-04-09'], ['legal-status.began 2025-04-07'], ['legal-status.ended 2025-04-09'], ['placement.started 2025-04-07'],
      ['placement.ended 2025-04-09'], ['care-episode.started 2025-05-05'], ['care-episode.ended 2025-05-07'], ['legal-status.began 2025-05-05'], ['legal-status.ended 2025-05-07'],
      ['placement.started 2025-05-05'], ['placement.ended 2025-05-07'],
    ],
  },
  { name: 'No first day: not taken', rows: { Episodes: [{ ...start, DECOM: '' }] }, says: [], back: [], because: 'It is refused with why' },
])
