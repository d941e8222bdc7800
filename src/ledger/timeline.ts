import type { Body, Fact, Living, StepView, SubjectId } from './types.ts'
import { living } from './living.ts'

/** What the timeline needs to know of a record type: its id, and how to read any version of its bodies. */
export interface Readable<B> {
  readonly id: string
  readonly read: (fact: Pick<Fact, 'kind' | 'version' | 'step' | 'body'>) => Body
  readonly bodies?: B
}

/** A record with its steps typed. */
export class Entry<B> {
  readonly living: Living
  readonly #type: Readable<B>
  constructor(type: Readable<B>, record: Living) { this.#type = type; this.living = record }
  get record(): string { return this.living.record }
  get subject(): SubjectId { return this.living.subject }
  /** Every writing of a step, in the order first written. */
  all<K extends keyof B & string>(step: K): readonly StepView<B[K]>[] {
    return this.living.steps.filter((s) => s.step === step).map((s) => ({ ...s, body: this.#type.read(s.current) as B[K] }))
  }
  /** The latest writing of a step, or null. */
  at<K extends keyof B & string>(step: K): StepView<B[K]> | null { return this.all(step).at(-1) ?? null }
  /** The first writing of a step, or null. */
  first<K extends keyof B & string>(step: K): StepView<B[K]> | null { return this.all(step)[0] ?? null }
}

/**
 * The facts about one subject up to some moment. `each` leaves withdrawn records out, and reads every
 * fact in the newest shape of its type.
 */
export class Timeline {
  readonly subject: SubjectId
  /** Facts whose own subject this is. */
  readonly facts: readonly Fact[]
  readonly #naming: readonly Fact[] | (() => readonly Fact[])
  #own: readonly Living[] | null = null
  #named: readonly Living[] | null = null
  constructor(subject: SubjectId, facts: readonly Fact[], naming: readonly Fact[] | (() => readonly Fact[]) = []) {
    this.subject = subject; this.facts = facts; this.#naming = naming
  }
  /**
   * Records about others that name this subject (a placement names the home). Whole records: a placement's ending and its
   * withdrawal name no home, and without them it would never end. Given lazily: few rules ask, and a team is named by thousands.
   */
  get naming(): readonly Fact[] { return typeof this.#naming === 'function' ? this.#naming() : this.#naming }
  get records(): readonly Living[] { return (this.#own ??= living(this.facts)) }
  get namedIn(): readonly Living[] { return (this.#named ??= living(this.naming)) }
  /** Records of a type about this subject, oldest first by when they were first written. */
  each<B>(type: Readable<B>): readonly Entry<B>[] { return of(type, this.records) }
  /** Records of a type about other subjects that name this one. */
  eachNaming<B>(type: Readable<B>): readonly Entry<B>[] { return of(type, this.namedIn) }
  /** One record by id, or null when it is not here; a withdrawn one is found, so that readers can say so. */
  find<B>(type: Readable<B>, record: string | undefined): Entry<B> | null {
    const found = this.records.find((r) => r.record === record && r.kind === type.id)
    return found ? new Entry(type, found) : null
  }
}

const of = <B>(type: Readable<B>, records: readonly Living[]): readonly Entry<B>[] =>
  records.filter((r) => r.kind === type.id && !r.withdrawn).map((r) => new Entry(type, r))
