import { addDays, daysBetween } from '../../../../src/calendar/index.ts'
import { birthday, dayOf, inCell, inRow, moved, type Mistake } from './draft.ts'

const lasts = (row: { readonly [column: string]: string | undefined } | undefined, days: number): boolean => {
  const from = dayOf(row?.['DECOM']), until = dayOf(row?.['DEC'])
  return from !== null && until !== null && daysBetween(from, until) > days
}

/** Mistakes in days. */
export const wrongDates: readonly Mistake[] = [
  inRow('an episode ends before it starts', 'Episodes', (e, c) => c.episodes.length === 1 && lasts(e, 1), (e) => { e['DEC'] = moved(e['DECOM'], -1); return { 356: [e] } }),
  inRow('an episode that was followed by another has no end', 'Episodes', (e, c, at) => lasts(e, 1) && at < c.episodes.length - 1, (e) => { e['DEC'] = ''; return { 142: [e], 148: [e] } }),
  inRow('episodes overlap', 'Episodes', (e, c, at) => at > 0 && e['RNE'] !== 'S' && lasts(c.episodes[at - 1], 10), (e) => { e['DECOM'] = moved(e['DECOM'], -5); return { 433: [e], 501: [e] } }),
  inRow('a gap between episodes of one time in care', 'Episodes', (e, _, at) => at > 0 && e['RNE'] !== 'S' && lasts(e, 10), (e, c, at) => {
    e['DECOM'] = moved(e['DECOM'], 5)
    return { 388: [c.episodes[at - 1] ?? {}], 433: [e] }
  }),
  inCell('an end that is not a date', 'Episodes', 'DEC', '31/02/2025', ['147'], (e) => e['REC'] === 'X1'),
  inRow('starts and ends on one day', 'Episodes', (e, c) => c.episodes.length === 1 && lasts(e, 1), (e) => { e['DEC'] = e['DECOM']; return { 355: [e] } }),
  inCell('a blank date of birth', 'Header', 'DOB', '', ['102'], (_, c) => c.episodes.length > 1),
  inRow('still in care after turning 18', 'Episodes', (e, c) => dayOf(e['DEC']) === birthday(c, 18) && birthday(c, 18) < addDays(c.year.end, -1) && !(e['LS'] === 'V2' && e['PLACE'] === 'K2'), (e) => {
    e['DEC'] = e['REC'] = ''
    return { 359: [e] }
  }),
  inRow('found before going missing', 'Missing', (m) => dayOf(m['MIS_END']) !== null, (m) => { m['MIS_END'] = moved(m['MIS_START'], -1); return { 567: [m] } }),
  inRow('missing again before being found', 'Missing', (m, c, at) => at > 0 && c.now.Missing[at - 1]?.['MIS_END'] !== '' && m['MIS_END'] !== '' && m['MIS_END'] !== m['MIS_START'], (m, c, at) => {
    const before = c.now.Missing[at - 1]
    if (before) before['MIS_END'] = m['MIS_END']
    return { 574: [m] }
  }),
  inRow('a long time between social workers', 'SWEpisodes', (w, _, at) => at > 0 && w['SW_DEC'] === '' && w['SW_REASON'] !== 'FCONTA', (w) => {
    w['SW_DECOM'] = moved(w['SW_DECOM'], -8)
    return { SW10STG2: [w] }
  }),
]
