import { everyKind, type KindSet, type Timeline } from '../ledger/index.ts'
import type { Notes } from './context.ts'

/** A reading that gave nothing this often, each time for another reason, has no gate. */
const enoughTries = 50

/**
 * Most rules are about things most children have never had. A reading that asked one subject only for kinds of its own record, found
 * none of them and gave nothing, without looking at the moment or at anybody else, goes the same way and gives nothing for every other
 * subject who has none of them: so it is not gone again. Whoever is passed by has looked at those kinds all the same.
 */
export class Gate {
  #needs: KindSet | null = null
  #tries = 0

  /** Whether there is surely nothing to read for this subject. */
  isShut(t: Timeline): boolean { return this.#needs !== null && t.hasNone(this.#needs) }

  /** The same of many gates at once: given the kinds there are, and a set to which the kinds looked at are added when it is shut. */
  isShutFor(present: KindSet, looked: KindSet): boolean {
    if (this.#needs === null || this.#needs.meets(present)) return false
    looked.add(this.#needs)
    return true
  }

  /** Remembers what was looked at by a reading that gave nothing. */
  learn(t: Timeline, notes: Notes): void {
    if (this.isLearnt) return
    this.#tries++
    if (notes.moment || notes.missing.length > 0) return
    const kinds = notes.onlyOwn(t.subject)
    if (kinds && !kinds.meets(everyKind) && t.hasNone(kinds)) this.#needs = kinds
  }

  /** Whether there is anything left to learn: after many subjects it is left as it is. */
  get isLearnt(): boolean { return this.#needs !== null || this.#tries > enoughTries }
}
