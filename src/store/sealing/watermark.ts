import type { Instant } from '../../calendar/index.ts'
import type { Snapshot } from './seal.ts'

/**
 * Up to which moment everything recorded has been sealed. A writer takes the moment of recording after its transaction has
 * a number. So once every transaction numbered below a mark has ended and what they left has been sealed, nothing recorded
 * before the mark was made can still come, however long a commit took.
 */
export class Watermark {
  /** Everything recorded by this moment is sealed; null while nothing is known. */
  sealedTo: Instant | null = null
  #mark: { readonly at: Instant; readonly below: bigint } | null = null

  /** After a round that sealed all it saw: `began` is the clock's moment just before the round looked. */
  note(began: Instant, seen: Snapshot): void {
    if (this.#mark && seen.from >= this.#mark.below) {
      if (this.sealedTo === null || this.#mark.at > this.sealedTo) this.sealedTo = this.#mark.at
      this.#mark = null
    }
    this.#mark ??= { at: began, below: seen.to }
  }
}
