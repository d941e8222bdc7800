import type { Instant, Jurisdiction } from '../calendar/index.ts'
import { Timeline, type Fact, type SubjectId } from '../ledger/index.ts'

/** A subject's own facts and the facts of others that name it; undefined when not loaded yet. */
export type FactSource = (subject: SubjectId) => { readonly own: readonly Fact[]; readonly naming: readonly Fact[] } | undefined

/**
 * What a reading may look at besides its own timeline. Every other subject asked for is noted, so the store
 * knows whose readings to refresh when that subject changes. A subject not loaded yet reads as empty and is
 * listed in `missing`; the store loads it and reads again.
 */
export class Context {
  readonly now: Instant
  readonly jurisdiction: Jurisdiction
  readonly asked = new Set<SubjectId>()
  readonly missing = new Set<SubjectId>()
  readonly #facts: FactSource
  readonly #made = new Map<SubjectId, Timeline>()

  constructor(now: Instant, jurisdiction: Jurisdiction, facts: FactSource) {
    this.now = now; this.jurisdiction = jurisdiction; this.#facts = facts
  }

  /** Another subject's timeline up to `now`. */
  timeline(subject: SubjectId): Timeline {
    this.asked.add(subject)
    const made = this.#made.get(subject)
    if (made) return made
    const found = this.#facts(subject)
    if (!found) { this.missing.add(subject); return new Timeline(subject, []) }
    const upTo = (list: readonly Fact[]): readonly Fact[] => list.filter((f) => f.recorded <= this.now)
    const timeline = new Timeline(subject, upTo(found.own), upTo(found.naming))
    this.#made.set(subject, timeline)
    return timeline
  }
}
