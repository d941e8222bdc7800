import type { Timeline } from '../ledger/index.ts'
import type { Notes } from './context.ts'

/** More kinds than this are not worth remembering: asking whether all are absent would cost as much as reading. */
const fewKinds = 12

/** A reading that gave nothing this often, each time for another reason, has no gate. */
const enoughTries = 50

/**
 * Most rules are about things most children have never had. A reading that asked one subject only for kinds of its own record, found
 * none of them and gave nothing, without looking at the moment or at anybody else, goes the same way and gives nothing for every other
 * subject who has none of them: so it is not gone again. Whoever is passed by has looked at those kinds all the same.
 */
export class Gate {
  #needs: readonly string[] | null = null
  #tries = 0

  /** Whether there is surely nothing to read for this subject. */
  isShut(t: Timeline): boolean { return this.#needs !== null && this.#needs.every((kind) => t.none(kind)) }

  /** Remembers what was looked at by a reading that gave nothing. */
  learn(t: Timeline, notes: Notes): void {
    const { looks } = notes
    this.#tries++
    if (this.#needs !== null || notes.moment || notes.missing.length > 0 || looks.length === 0 || looks.length > fewKinds) return
    if (looks.every((l) => l.subject === t.subject && l.which === 'own' && l.kind !== null && t.none(l.kind))) this.#needs = looks.flatMap((l) => l.kind ?? [])
  }

  /** Whether there is anything left to learn: after many subjects it is left as it is. */
  get isLearnt(): boolean { return this.#needs !== null || this.#tries > enoughTries }
}
