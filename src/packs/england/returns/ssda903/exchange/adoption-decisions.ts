import type { Day } from '../../../../../calendar/index.ts'
import { say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import { adoption } from '../../../../common/records/adoption.ts'
import type { ChildTables } from '../child.ts'
import { adopted, adoptivePlacements } from '../codes.ts'
import { beginnings } from '../concepts/adoption-decisions.ts'
import { byDay } from '../concepts/known-days.ts'
import type { Ad1Row, Episode, PlacedAdoptionRow } from '../tables.ts'

/** A decision that a child should be placed for adoption, as rows of a child tell it: named by its day in both tables. */
export interface Decision {
  readonly day: Day
  readonly rows: readonly AnyRow[]
  readonly ad1: Ad1Row | null
  /** The row that says it was turned back. */
  readonly ceased: PlacedAdoptionRow | null
  /** What happened on this day or later belongs to the next decision. */
  readonly next: Day | null
}

/** Decisions in the order they were made. The same one sent twice is one. */
export function decisionsIn({ AD1, PlacedAdoption }: ChildTables): readonly Decision[] {
  const ad1 = AD1[0] ?? null, days = [...PlacedAdoption.map((p) => p.DATE_PLACED), ad1?.DATE_INT ?? null].filter((d) => d !== null)
  return [...new Set(days)].toSorted(byDay).map((day, i, all) => {
    const mine = ad1?.DATE_INT === day ? ad1 : null, placed = PlacedAdoption.filter((p) => p.DATE_PLACED === day)
    return { day, rows: [...(mine ? [mine] : []), ...placed], ad1: mine, ceased: placed.find((p) => p.DATE_PLACED_CEASED !== null || p.REASON_PLACED_CEASED !== null) ?? null, next: all[i + 1] ?? null }
  })
}

/** Episodes that began because the law changed, and because the child moved: an episode before them may stand in an earlier year's file. */
const newLaw: ReadonlySet<string | null> = new Set(['L', 'B', 'U'])
const newHome: ReadonlySet<string | null> = new Set(['S', 'P', 'T', 'B', 'U'])

/** The decision, and what the episodes tell of its way: since when the child might be placed, the move to the adopters, the order. */
export function decided(d: Decision, b: Bringing, child: ChildTables): readonly Said[] {
  const column = d.ad1 ? 'DATE_INT' : 'DATE_PLACED', until = [d.ceased?.DATE_PLACED_CEASED ?? null, d.next].filter((x) => x !== null).toSorted()[0] ?? null
  const mine = (e: Episode): boolean => e.DECOM !== null && e.DECOM >= d.day && (until === null || e.DECOM < until)
  const episodes = child.Episodes.filter((e) => e.DECOM !== null).toSorted((x, y) => byDay(x.DECOM, y.DECOM))
  const orders = beginnings(episodes, (e) => e.LS === 'E1').filter((e) => mine(e) && newLaw.has(e.RNE))
  const moves = beginnings(episodes, (e) => adoptivePlacements.has(e.PLACE)).filter((e) => mine(e) && newHome.has(e.RNE))
  return [
    say(b, adoption, 'approved', { name: d.day, happened: { day: d.day }, body: { agreed: true }, columns: { happened: column }, rows: d.rows }),
    ...orders.slice(0, 1).flatMap((e) => step(b, d, e, 'may-place', e.DECOM, { by: 'order' })),
    ...moves.flatMap((e) => step(b, d, e, 'placed', e.DECOM, { alreadyThere: e.PLACE === 'A3' || e.PLACE === 'A5' })),
    ...(isAdopting(d, child) ? episodes.filter((e) => adopted.has(e.REC)).slice(-1).flatMap((e) => step(b, d, e, 'order-made', e.DEC, {})) : []),
  ]
}

const step = (b: Bringing, d: Decision, e: Episode, name: 'may-place' | 'placed' | 'order-made', on: Day | null, body: object): readonly Said[] =>
  (on === null ? [] : [say(b, adoption, name, { name: d.day, happened: { day: on }, body, rows: [e], columns: { happened: name === 'order-made' ? 'DEC' : 'DECOM' } })])

/** The decision that the adoption came of: the one AD1 names, else the last. */
function isAdopting(d: Decision, { AD1 }: ChildTables): boolean {
  return AD1[0]?.DATE_INT ? d.ad1 !== null : d.next === null
}
