import type { Day } from '../../../../../calendar/index.ts'
import { periodsOfCare } from '../care.ts'
import type { Child } from '../child.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import { ceased } from './ceased.ts'
import { isAfter } from './known-days.ts'
import { once } from '../once.ts'
import type { Spell } from './spells.ts'

/** A time in care. */
export interface Care {
  readonly from: Day
  /** Care began before what is returned tells of: the first episode does not say that it started. */
  readonly earlier: boolean
  /** The day they ceased to be looked after; null while nothing says they did. */
  readonly to: Day | null
}

/** A child's times in care, in order. */
export const timesInCare = once((child: Child): readonly Care[] =>
  periodsOfCare(child.episodes.filter((e) => e.DECOM !== null)).flatMap((period, at) => {
    const first = period[0], last = period.at(-1)
    return first?.DECOM && last ? [{ from: first.DECOM, earlier: at === 0 && first.RNE !== 'S', to: ceased(last) ? last.DEC : null }] : []
  }))

/** The latest time in care that had begun by a day, or may have. */
export const begunBy = (care: readonly Care[], day: Day): Care | undefined => care.findLast((t) => t.earlier || t.from <= day)

/** Rows whose spell began in care, or after it, and is open or ends later though care has ended. */
export function outlastsCare(child: Child, spells: readonly Spell[]): readonly AnyRow[] {
  const care = timesInCare(child)
  return spells.filter((s) => {
    const ended = s.from && begunBy(care, s.from)?.to
    return ended ? s.open || isAfter(s.to, ended) : false
  }).map((s) => s.row)
}
