import { during, naming, say, ukDayOf } from '../../../../../returns/exchange/index.ts'
import { missingEpisode } from '../../../../common/records/missing-episode.ts'
import { table903 } from './define.ts'
import { backwards, byStart, endIn, inCareThen, inOrder } from './spells.ts'

/** Times a child in care was missing (M) or away without agreement (A). The return tells days and no more. */
export const missing = table903<'Missing'>({
  table: 'Missing',
  needs: ['MIS_START'],
  kinds: [missingEpisode],
  says: (rows, b) => {
    const nameOf = naming()
    return byStart(rows, 'MIS_START', 'MIS_END').flatMap((r) => {
      if (r.MIS_START === null) return []
      const name = nameOf(r.MIS_START), cells = backwards(r, 'MIS_START', 'MIS_END')
      return [
        say(b, missingEpisode, 'started', { name, happened: { day: r.MIS_START }, body: { kind: r.MISSING }, columns: { kind: 'MISSING', happened: 'MIS_START' }, rows: [r], cells }),
        ...(r.MIS_END && cells.length === 0 ? [say(b, missingEpisode, 'returned', { name, happened: { day: r.MIS_END }, body: {}, columns: { happened: 'MIS_END' }, rows: [r] })] : []),
      ]
    })
  },
  sends: (t, { period }) => {
    const all = t.each(missingEpisode).flatMap((e) => { const started = e.at('started'); return started ? [{ record: e.record, started, to: e.at('returned')?.happened ?? null }] : [] })
    return inOrder(all, (m) => m.started.happened).filter((m) => during(m.started.happened, m.to, period) && inCareThen(t, m.started.happened, m.to))
      .map(({ record, started, to }) => ({ record, cells: { MISSING: started.body.kind, MIS_START: ukDayOf(started.happened), MIS_END: endIn(to, period) } }))
  },
})
