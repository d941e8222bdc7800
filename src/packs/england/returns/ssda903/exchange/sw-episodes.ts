import { day } from '../../../../../calendar/index.ts'
import { during, naming, say, ukDayOf, type Period } from '../../../../../returns/exchange/index.ts'
import { allocation } from '../../../../common/records/allocation.ts'
import { identifier } from '../../../../common/records/identifier.ts'
import { yearOf } from '../year.ts'
import { caredForIn } from './times-in-care.ts'
import { table903 } from './define.ts'
import { numberOf } from './numbers.ts'
import { backwards, byStart, endIn, inOrder } from './spells.ts'

/** The first year whose return tells of social workers. */
const since = day('2023-04-01')

/** The social workers of a child in care, one after another, by the number they are registered by, and why each took over. */
export const swEpisodes = table903<'SWEpisodes'>({
  table: 'SWEpisodes',
  needs: ['SW_ID', 'SW_DECOM'],
  kinds: [allocation, identifier],
  says: (rows, b) => {
    const nameOf = naming()
    return byStart(rows, 'SW_DECOM', 'SW_DEC').flatMap((r) => {
      if (r.SW_DECOM === null || r.SW_ID === null) return []
      const name = nameOf(`social-worker ${r.SW_DECOM}`), worker = b.subject('worker', 'social-worker', r.SW_ID), cells = backwards(r, 'SW_DECOM', 'SW_DEC')
      return [
        say(b, identifier, 'given', {
          name: `social-worker ${r.SW_ID}`, happened: { day: b.period.start }, body: { scheme: 'social-worker', value: r.SW_ID }, columns: { value: 'SW_ID' }, rows: [r],
          lasting: ['scheme', 'value'], of: { subject: worker, about: 'worker' },
        }),
        say(b, allocation, 'allocated', {
          name, happened: { day: r.SW_DECOM }, body: { worker, role: 'social-worker', changeReason: r.SW_REASON }, columns: { worker: 'SW_ID', changeReason: 'SW_REASON', happened: 'SW_DECOM' }, rows: [r], cells,
        }),
        ...(r.SW_DEC && cells.length === 0 ? [say(b, allocation, 'ended', { name, happened: { day: r.SW_DEC }, body: {}, columns: { happened: 'SW_DEC' }, rows: [r] })] : []),
      ]
    })
  },
  sends: (t, { period, of }) => {
    if (period.start < since || !caredForIn(t, period)) return []
    const all = t.each(allocation).flatMap((e) => {
      const named = e.at('allocated')
      return named?.body.role === 'social-worker' && named.body.worker ? [{ record: e.record, worker: named.body.worker, named, to: e.at('ended')?.happened ?? null }] : []
    })
    return inOrder(all, (w) => w.named.happened).filter((w) => during(w.named.happened, w.to, told(period)) && ukDayOf(w.named.happened) !== (w.to && ukDayOf(w.to)))
      .map(({ record, worker, named, to }) => ({
        record, cells: { SW_ID: numberOf(of(worker), 'social-worker'), SW_DECOM: ukDayOf(named.happened), SW_DEC: endIn(to, period), SW_REASON: named.body.changeReason },
      }))
  },
})

/** The days whose social workers are told of: in the first year those of that year, since then those of the year before as well. */
const told = ({ start, end }: Period): Period => ({ start: start === since ? start : yearOf(`${Number(start.slice(0, 4)) - 1}-${start.slice(2, 4)}`).start, end })
