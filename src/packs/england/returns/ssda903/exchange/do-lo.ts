import { day } from '../../../../../calendar/index.ts'
import type { Entry } from '../../../../../ledger/index.ts'
import { during, naming, say, ukDayOf } from '../../../../../returns/exchange/index.ts'
import { secureAccommodation } from '../../../../common/records/secure-accommodation.ts'
import { table903 } from './define.ts'
import { backwards, byStart, endIn, inCareThen, inOrder } from './spells.ts'

/** The first year whose return has this table. */
const since = day('2026-04-01')

/** Times a court had allowed that a child in care be deprived of their liberty, somewhere else than in a secure children's home. */
export const doLo = table903<'DoLo'>({
  table: 'DoLo',
  needs: ['DOLO_START'],
  kinds: [secureAccommodation],
  says: (rows, b) => {
    const nameOf = naming()
    return byStart(rows, 'DOLO_START', 'DOLO_END').flatMap((r) => {
      if (r.DOLO_START === null) return []
      const name = nameOf(r.DOLO_START), cells = backwards(r, 'DOLO_START', 'DOLO_END')
      return [
        say(b, secureAccommodation, 'placed', { name, happened: { day: r.DOLO_START }, body: { kind: 'liberty', authority: 'order' }, columns: { happened: 'DOLO_START' }, rows: [r], cells }),
        ...(r.DOLO_END && cells.length === 0 ? [say(b, secureAccommodation, 'ended', { name, happened: { day: r.DOLO_END }, body: {}, columns: { happened: 'DOLO_END' }, rows: [r] })] : []),
      ]
    })
  },
  sends: (t, { period }) => {
    if (period.start < since) return []
    const all = t.each(secureAccommodation).flatMap((e) => { const from = allowedFrom(e); return from ? [{ record: e.record, from, to: e.at('ended')?.happened ?? null }] : [] })
    return inOrder(all, (d) => d.from).filter((d) => during(d.from, d.to, period) && inCareThen(t, d.from, d.to))
      .map(({ record, from, to }) => ({ record, cells: { DOLO_START: ukDayOf(from), DOLO_END: endIn(to, period) } }))
  },
})

/** From when a court's order allowed it: the day of the first order that is written, or from the beginning where an order allowed it then. */
function allowedFrom(e: Entry<NonNullable<typeof secureAccommodation.bodies>>) {
  const placed = e.first('placed')
  if (placed?.body.kind !== 'liberty') return null
  return e.first('order-made')?.happened ?? (placed.body.authority === 'order' ? placed.happened : null)
}
