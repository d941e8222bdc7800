import { addInstant, earliest, type Instant, type When } from '../../src/calendar/index.ts'
import type { Body, SubjectId, SubjectKind } from '../../src/ledger/index.ts'
import type { NewFact } from '../../src/store/index.ts'
import { Dice } from './dice.ts'
import type { District } from './district.ts'

/** A fact of the past, with the moment it was written. */
export type SeedFact = NewFact & { readonly id: string; readonly recorded: Instant }

/** One step somebody writes. `written` is when; `by` null is Sightline. Known when it happened unless `learned` says otherwise. */
export interface Line {
  readonly on: When
  readonly written: Instant
  readonly by: SubjectId | null
  readonly says: Body
  readonly learned?: When
  readonly event?: string
}

/**
 * Everything written in the authority so far. What would be written after now is left out, and so is the rest of its
 * record: that is how things come to stand open.
 */
export class Book {
  readonly now: Instant
  readonly #dice: Dice
  readonly #district: District
  readonly #facts: SeedFact[] = []
  constructor(now: Instant, dice: Dice, district: District) { this.now = now; this.#dice = dice; this.#district = district }

  /** A new record about a subject. */
  open(kind: string, about: SubjectKind, subject: SubjectId): Rec { return new Rec(this, this.#dice, kind, about, subject) }

  /** An id shared by the facts of one event about several people. */
  event(): string { return this.#dice.uuid() }

  add(fact: SeedFact): void {
    const written = this.#district.fact(fact)
    if (written) this.#facts.push(written)
  }

  /** In the order written. */
  facts(): readonly SeedFact[] {
    return this.#facts.map((fact, i) => ({ fact, i }))
      .sort((a, b) => (a.fact.recorded < b.fact.recorded ? -1 : a.fact.recorded > b.fact.recorded ? 1 : a.i - b.i)).map((x) => x.fact)
  }
}

/** A record being written, step by step. */
export class Rec {
  readonly id: string
  readonly #book: Book
  readonly #dice: Dice
  readonly #kind: string
  readonly #about: SubjectKind
  readonly #subject: SubjectId
  #count = 0
  #last: Instant | null = null
  #stopped = false

  constructor(book: Book, dice: Dice, kind: string, about: SubjectKind, subject: SubjectId) {
    this.#book = book; this.#dice = dice; this.#kind = kind; this.#about = about; this.#subject = subject
    this.id = dice.uuid()
  }

  /** Whether anything is on the record yet. */
  get begun(): boolean { return this.#count > 0 }

  /** Writes a step; false when its time has not come. */
  write(step: string, line: Line): boolean { return this.#put(line, { step }) }

  /** Gives a better version of the step written as the `amends`th fact, and says why. */
  amend(step: string, amends: number, why: string, line: Line): boolean { return this.#put(line, { step, act: 'amend', amends, why }) }

  /** Says that the whole record was wrong. */
  withdraw(step: string, why: string, line: Line): boolean { return this.#put(line, { step, act: 'withdraw', why }) }

  #put(line: Line, what: Pick<NewFact, 'step' | 'act' | 'amends' | 'why'>): boolean {
    const recorded = this.#moment(line)
    if (this.#stopped || recorded > this.#book.now) { this.#stopped = true; return false }
    this.#book.add({
      id: this.#dice.uuid(), record: this.id, expects: this.#count, subject: this.#subject, about: this.#about, kind: this.#kind, ...what,
      happened: line.on, learned: line.learned ?? line.on, recorded, author: line.by, ...(line.event ? { event: line.event } : {}),
      body: line.says,
    })
    this.#count++
    this.#last = recorded
    return true
  }

  /** Never before it happened, nor before the step before it. */
  #moment({ on, written }: Line): Instant {
    const least = [earliest(on), ...(this.#last ? [addInstant(this.#last, { minutes: 1 })] : [])].sort().at(-1)
    return least !== undefined && least > written ? least : written
  }
}
