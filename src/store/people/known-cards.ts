import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'

type Cards = ReadonlyMap<SubjectId, Card>
const none: Cards = new Map()

/**
 * Cards of those who were asked for: of workers and units as the server keeps them, of others as they were just read. A page may ask for
 * many to name three of them, so nothing is copied until somebody goes through them all. `besides`: whoever else is kept is known too.
 */
export class KnownCards implements ReadonlyMap<SubjectId, Card> {
  readonly #asked: ReadonlySet<SubjectId>
  readonly #kept: Cards
  readonly #read: Cards
  readonly #besides: boolean
  constructor(asked: ReadonlySet<SubjectId>, kept: Cards = none, read: Cards = none, besides = false) { this.#asked = asked; this.#kept = kept; this.#read = read; this.#besides = besides }

  get(subject: SubjectId): Card | undefined { return this.#besides || this.#asked.has(subject) ? this.#kept.get(subject) ?? this.#read.get(subject) : undefined }
  has(subject: SubjectId): boolean { return this.get(subject) !== undefined }
  get size(): number { return this.#all().size }
  forEach(work: (card: Card, subject: SubjectId, all: Cards) => void): void { for (const [subject, card] of this) work(card, subject, this) }
  entries(): MapIterator<[SubjectId, Card]> { return this.#all().entries() }
  keys(): MapIterator<SubjectId> { return this.#all().keys() }
  values(): MapIterator<Card> { return this.#all().values() }
  [Symbol.iterator](): MapIterator<[SubjectId, Card]> { return this.entries() }

  #all(): Map<SubjectId, Card> {
    const all = new Map<SubjectId, Card>()
    for (const s of this.#asked) { const card = this.get(s); if (card) all.set(s, card) }
    return all
  }
}
