import type { Day } from '../../../../../calendar/index.ts'
import { isBlank, isUnreadable, type AnyRow } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import { none } from '../rule.ts'
import type { DoLoRow, MissingRow, PlacedAdoptionRow } from '../tables.ts'
import { byDay, isAfter } from './known-days.ts'

/** Days that a row tells of, from one to another. */
export interface Spell {
  readonly row: AnyRow
  /** Null when it is blank or cannot be read. */
  readonly from: Day | null
  readonly unreadable: boolean
  readonly to: Day | null
  /** No end is written. One that cannot be read is written. */
  readonly open: boolean
}

/** Times a child was missing or away. */
export const missingSpells = (rows: readonly MissingRow[]): readonly Spell[] =>
  rows.map((m) => ({ row: m, from: m.MIS_START, unreadable: isUnreadable(m, 'MIS_START'), to: m.MIS_END, open: isBlank(m, 'MIS_END') }))
/** Times a court allowed that a child be deprived of their liberty. */
export const doLoSpells = (rows: readonly DoLoRow[]): readonly Spell[] =>
  rows.map((d) => ({ row: d, from: d.DOLO_START, unreadable: isUnreadable(d, 'DOLO_START'), to: d.DOLO_END, open: isBlank(d, 'DOLO_END') }))
/** Times a decision stood that a child should be placed for adoption. */
export const decisionSpells = (rows: readonly PlacedAdoptionRow[]): readonly Spell[] =>
  rows.map((p) => ({ row: p, from: p.DATE_PLACED, unreadable: isUnreadable(p, 'DATE_PLACED'), to: p.DATE_PLACED_CEASED, open: isBlank(p, 'DATE_PLACED_CEASED') }))

const inOrder = (spells: readonly Spell[]): readonly Spell[] => spells.toSorted((a, b) => byDay(a.from, b.from) || byDay(a.to, b.to))

/** Rows whose spell begins before an earlier one is over. Those that do not say when they begin are left out. */
export function beginsTooSoon(spells: readonly Spell[]): readonly AnyRow[] {
  if (spells.length < 2) return none
  const found: AnyRow[] = []
  let until: Day | null = null, open = false
  for (const s of inOrder(spells)) {
    if (s.from === null) continue
    if (open || isAfter(until, s.from)) found.push(s.row)
    open ||= s.open
    if (until === null || isAfter(s.to, until)) until = s.to
  }
  return found
}

/**
 * Where last year's return left a spell open and this year's has none that began on the same day: the first of this year's rows,
 * or the child's header when there is no row to look at. Nothing, when a beginning cannot be read and may be the one.
 */
export function leftBehind(child: Child, before: readonly Spell[], now: readonly Spell[]): readonly AnyRow[] {
  const lost = before.some((b) => b.open && b.from !== null && !now.some((n) => n.from === b.from))
  if (!lost || now.some((n) => n.unreadable)) return none
  const first = inOrder(now)[0]
  return first ? [first.row] : child.header
}
