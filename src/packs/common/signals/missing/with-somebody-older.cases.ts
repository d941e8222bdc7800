import { signalCases } from '../../../../readings/signal/index.ts'

const away = (record: string, from: string, to: string, fetchedBy?: string, broughtBy?: string) => [
  { did: 'missing-episode.started', record, on: from, says: fetchedBy ? { fetchedBy } : {} },
  { did: 'missing-episode.returned', record, on: to, says: broughtBy ? { how: 'brought-by-other', broughtBy } : {} },
]
const at = '2026-11-21 12:00'

export default signalCases('missing/with-somebody-older', [
  { name: 'Nobody wrote who came or who brought them', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00'), at, reads: [] },
  { name: 'Brought back by somebody older, once', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00', undefined, 'older'), at, reads: [{ says: /^When missing, brought back once by somebody older or not known, in 90 days$/, until: '2027-02-04 23:00' }] },
  { name: 'Fetched by somebody not known, and brought back', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00', 'not-known', 'older'), at, reads: [{ says: /fetched once and brought back once/ }] },
  { name: 'Family brought them', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00', 'own-age', 'family'), at, reads: [] },
  { name: 'The minute before it is ninety days ago', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00', undefined, 'older'), at: '2027-02-04 22:59', reads: [{ says: /brought back once/ }] },
  { name: 'Ninety days ago: time alone ends it', given: away('one', '2026-11-06 19:00', '2026-11-06 23:00', undefined, 'older'), at: '2027-02-04 23:00', reads: [] },
])
