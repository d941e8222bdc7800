import { naming } from '../../../../returns/exchange/index.ts'
import type { AnyListRow } from './columns.ts'
import type { AnnexAChild } from './shapes.ts'

/**
 * What the conferences are called that rows of one child tell of: those that enquiries led to first, then reviews. Two enquiries that led
 * to one conference are told apart by a number; plans that were looked at on one day were looked at in one review.
 */
export function conferenceNames(child: AnnexAChild): (row: AnyListRow | object) => string | null {
  const name = naming(), names = new Map<object, string>(), reviews = new Map<string, string>()
  for (const e of child.rows.Enquiries) { const on = e['Date of Initial Child Protection Conference']; if (on) names.set(e, name(on)) }
  for (const p of child.rows['Child protection']) {
    const on = p['Date of latest review conference']
    if (!on) continue
    const known = reviews.get(on) ?? name(on)
    reviews.set(on, known)
    names.set(p, known)
  }
  return (row) => names.get(row) ?? null
}
