import { moved, inRow, type Draft, type Mistake } from './draft.ts'

const onlyOne = (rows: readonly Draft[]): boolean => rows.length === 1

/** Rows sent twice, rows left out, and returns that do not fit last year's or another child's. */
export const wrongRows: readonly Mistake[] = [
  inRow('an episode sent twice', 'Episodes', (_, c) => c.episodes.length > 1, (e, c) => { c.add('Episodes', { ...e }); return {} }),
  inRow('a header sent twice', 'Header', () => true, (h, c) => { const again = { ...h }; c.add('Header', again); return { INT32: [h, again] } }),
  inRow('a child not in the header', 'Header', (_, c) => c.now.Reviews.length > 0, (h, c) => { c.remove('Header', h); return { INT03: c.episodes, INT08: c.now.Reviews } }),
  inRow('health details left out', 'OC2', () => true, (o, c) => { c.remove('OC2', o); return { 191: c.episodes.slice(0, 1) } }),
  inRow('adopted, and nothing told about it', 'AD1', () => true, (a, c) => { c.remove('AD1', a); return { 601: c.episodes.slice(-1) } }),
  inRow('came into care, and earlier homes not told', 'PrevPerm', (_, c) => onlyOne(c.episodes) && c.last.Episodes.length === 0, (p, c) => { c.remove('PrevPerm', p); return { 630: c.episodes } }),
  inRow('last year’s open episode begins another day', 'Episodes', (e, c, at) => at === 0 && c.last.Episodes.some((l) => l['DECOM'] === e['DECOM']), (e) => {
    e['DECOM'] = moved(e['DECOM'], -1)
    return { 502: [e], 562: [e] }
  }),
  inRow('another pupil number than last year', 'Header', (h, c) => /\d/.test(h['UPN']?.slice(5) ?? '') && c.last.Header[0]?.['UPN'] === h['UPN'], (h) => {
    h['UPN'] = `X${h['UPN']?.slice(1, 8) ?? ''}99999`
    return { 208: [h] }
  }),
  {
    name: 'two children with one pupil number',
    put: ({ header }, { header: other }) => {
      if ((header['UPN'] ?? '').length !== 13 || (other['UPN'] ?? '').length !== 13) return null
      other['UPN'] = header['UPN']
      return { 444: [header, other] }
    },
  },
]
