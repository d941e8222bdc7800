import { dayIn, dayOf, earliest, latest, type Day, type When } from '../../calendar/index.ts'
import type { Living } from '../../ledger/index.ts'
import type { Said } from './said.ts'

/**
 * A stretch of time, told of by the step that begins it: what is needed to know it again where a file tells only that it had begun by
 * some day. A year's return shows a child in care, and not since when; the return of an earlier year may.
 */
export interface Spell {
  /** A day on which the file says that it was so. */
  readonly on: Day
  /** The day it ended; null while it goes on, as far as the file tells. */
  readonly to: Day | null
  /** The step that ends it. */
  readonly ends: string
  /** Answers that are never different in one spell. */
  readonly alike: readonly string[]
}

/** The record, among these of its kind, of the spell a file tells of; where there may be several, the one that began last. */
export function sameSpell(said: Said, there: readonly Living[]): Living | null {
  const { spell } = said
  if (!spell) return null
  const found = there.flatMap((r) => {
    const start = r.steps.find((s) => s.step === said.step), end = r.steps.findLast((s) => s.step === spell.ends)
    if (!start || !overlap(start.happened, said.happened) || (isExact(start.before[0]?.happened ?? start.happened) && isExact(said.happened))) return []
    if (end && dayOf(latest(end.happened)) <= spell.on) return []
    if (spell.to !== null && spell.to <= dayOf(latest(start.happened))) return []
    return spell.alike.every((f) => start.body[f] === undefined || said.body[f] === undefined || start.body[f] === said.body[f]) ? [{ r, since: latest(start.happened) }] : []
  })
  return found.reduce<(typeof found)[number] | null>((last, one) => (last && last.since >= one.since ? last : one), null)?.r ?? null
}

const isExact = (when: When): boolean => dayIn(when) !== null
const overlap = (a: When, b: When): boolean => earliest(a) <= latest(b) && earliest(b) <= latest(a)
