import type { Day } from '../../../../calendar/index.ts'
import { say, type Bringing, type RowAt, type Said } from '../../../../returns/exchange/index.ts'
import { visit } from '../../../common/records/visit.ts'
import type { AnnexAChild } from './shapes.ts'

// Annex A gives the day a child was last seen, and of the last visits. Each is a visit, and one day may be told of by several lists.

/** Whether the child was seen on a visit, as the lists together tell: that they were, whether alone, or that they were not alone. */
function seenOn(child: AnnexAChild, on: Day): string | null {
  const alone = child.rows['Child protection'].filter((p) => p['Date of the Last Statutory Visit'] === on).map((p) => p['Was the Child Seen Alone?'])
  const seen = child.rows['Children in need'].some((c) => c['Date Child Was Last Seen'] === on)
  if (alone.includes('yes')) return 'ALONE'
  return alone.includes('no') ? seen ? 'WITH' : 'NOTALONE' : seen ? 'SEEN' : null
}

/** A visit on a day that a list gives. */
export const saysVisit = (child: AnnexAChild, on: Day | null, kind: 'CP' | 'LAC' | 'CL' | null, columns: { readonly happened: string; readonly seen?: string }, row: RowAt, b: Bringing): readonly Said[] =>
  (on === null ? [] : [say(b, visit, 'happened', { name: on, happened: { day: on }, body: { kind, seen: seenOn(child, on) }, columns, rows: [row] })])
