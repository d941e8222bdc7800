import type { Instant, Jurisdiction } from '../calendar/index.ts'
import { Timeline, type Fact, type SubjectId } from '../ledger/index.ts'

/** A subject's own facts, and the facts of others whose record names it. Either is undefined when not loaded yet. */
export type FactSource = (subject: SubjectId) => { readonly own?: readonly Fact[] | undefined; readonly naming?: readonly Fact[] | undefined } | undefined

/** Whose facts a reading looked at: about themselves, and about others naming them. Kept apart, because a team is named by thousands. */
export interface Asked { readonly own: Set<SubjectId>; readonly naming: Set<SubjectId> }

/**
 * What a reading may look at besides its own timeline. Everything asked for is noted, so the store knows whose readings to
 * refresh when it changes. What is not loaded yet reads as empty and is listed in `missing`; the store loads it and reads again.
 */
export class Context {
  readonly now: Instant
  readonly jurisdiction: Jurisdiction
  readonly asked: Asked = { own: new Set(), naming: new Set() }
  readonly missing: Asked = { own: new Set(), naming: new Set() }
  readonly #facts: FactSource
  readonly #made = new Map<SubjectId, Timeline>()

  constructor(now: Instant, jurisdiction: Jurisdiction, facts: FactSource) {
    this.now = now; this.jurisdiction = jurisdiction; this.#facts = facts
  }

  /** Another subject's timeline up to `now`. */
  timeline(subject: SubjectId): Timeline {
    const made = this.#made.get(subject)
    if (made) return made
    const timeline = new Timeline(subject, this.#get(subject, 'own'), () => this.#get(subject, 'naming'))
    this.#made.set(subject, timeline)
    return timeline
  }

  #get(subject: SubjectId, which: 'own' | 'naming'): readonly Fact[] {
    this.asked[which].add(subject)
    const found = this.#facts(subject)?.[which]
    if (!found) { this.missing[which].add(subject); return [] }
    return found.filter((f) => f.recorded <= this.now)
  }
}
