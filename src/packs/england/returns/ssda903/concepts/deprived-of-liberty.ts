import { isUnreadable } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import type { DoLoRow, Episode } from '../tables.ts'

/** Whether nothing is known to keep an order and an episode apart. The day a child moves, or an order begins, belongs to what begins. */
const overlap = (order: DoLoRow, e: Episode): boolean =>
  order.DOLO_START !== null && e.DECOM !== null && !isUnreadable(order, 'DOLO_END') && !isUnreadable(e, 'DEC')
  && (e.DEC === null || order.DOLO_START < e.DEC) && (order.DOLO_END === null || e.DECOM < order.DOLO_END)

/** A child's orders and the episodes that had days under them, where the placement is one of those asked about. Open ones have no end yet. */
export function orderedWhilePlaced(child: Child, asked: (e: Episode) => boolean): { readonly orders: readonly DoLoRow[]; readonly episodes: readonly Episode[] } {
  const placed = child.rows.Episodes.filter(asked)
  return {
    orders: child.doLo.filter((order) => placed.some((e) => overlap(order, e))),
    episodes: placed.filter((e) => child.doLo.some((order) => overlap(order, e))),
  }
}
