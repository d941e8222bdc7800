import type { Instant } from '../calendar/index.ts'
import { History, type Growing } from './history.ts'
import { everyKind, KindSet } from './kinds.ts'
import type { Body, Fact, FactId, Living, StepView, SubjectId } from './types.ts'

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
  #steps: readonly StepView[] | null = null
  constructor(type: Readable<B>, record: Living) { this.#type = type; this.living = record }
  get record(): string { return this.living.record }
  get subject(): SubjectId { return this.living.subject }
  /** Whether it is read by this definition of its type. */
  isOf(type: unknown): boolean { return this.#type === type }
  #read(): readonly StepView[] { return (this.#steps ??= readBy(this.#type, this.living.steps)) }
  // Rules ask for steps more often than for anything else, of records that have few: so they are gone through by hand.
  /** Every writing of a step, in the order first written. */
  all<K extends keyof B & string>(step: K): readonly StepView<B[K]>[] {
    const steps = this.#read()
    let found: StepView[] | null = null
    for (let i = 0; i < steps.length; i++) {
      const s = steps[i] as StepView
      if (s.step !== step) continue
      // A list that begins with one has room for one; an empty one makes room for seventeen.
      if (found === null) found = [s]
      else found.push(s)
    }
    return (found ?? noSteps) as readonly StepView[] as readonly StepView<B[K]>[]
  }
  /** The latest writing of a step, or null. */
  at<K extends keyof B & string>(step: K): StepView<B[K]> | null {
    const steps = this.#read()
    for (let i = steps.length - 1; i >= 0; i--) if ((steps[i] as StepView).step === step) return steps[i] as StepView as StepView<B[K]>
    return null
  }
  /** The first writing of a step, or null. */
  first<K extends keyof B & string>(step: K): StepView<B[K]> | null {
    const steps = this.#read()
    for (let i = 0; i < steps.length; i++) if ((steps[i] as StepView).step === step) return steps[i] as StepView as StepView<B[K]>
    return null
  }
}

const noSteps: readonly StepView[] = []

/** Steps as their type reads them: the very same where every body is of the newest version. */
function readBy(type: Readable<unknown>, steps: readonly StepView[]): readonly StepView[] {
  for (const s of steps) if (type.read(s.current) !== s.body) return steps.map((old) => ({ ...old, body: type.read(old.current) }))
  return steps
}

/** Facts about a subject, or facts of others that name it. */
export type Which = 'own' | 'naming'
/** Hears what a reader looks at: facts of some kinds of record, or of `everyKind`. */
export type Looking = (which: Which, kinds: KindSet) => void
/** Where a timeline gets its facts: as they come, or folded already. Given lazily where few ask, at least those of the kinds asked for; null while those are not loaded. */
export type Facts = readonly Fact[] | History | ((kinds: KindSet) => readonly Fact[] | History | null)
const nothing = new History([])

interface During { readonly own: KindSet; readonly naming: KindSet; lacked: boolean }
interface Kept { readonly list: readonly unknown[]; readonly own: KindSet; readonly naming: KindSet | null }
/** Records of one type as they were found, with those that were not withdrawn. */
interface Asked {
  readonly kinds: KindSet; readonly entries: readonly Entry<unknown>[]; readonly standing: readonly Entry<unknown>[]
  /** Every writing of a step in those standing, for the steps asked for. */
  steps: Map<string, readonly StepView<unknown>[]> | null
}

/**
 * The facts about one subject up to some moment. `each` leaves withdrawn records out, and reads every
 * fact in the newest shape of its type.
 */
export class Timeline {
  readonly subject: SubjectId
  readonly #until: Instant | null
  readonly #looking: Looking | null
  readonly #from: { readonly [which in Which]: Facts }
  readonly #kept = new Map<object, Kept>()
  /** What is looked at by a list that is being read. */
  #during: During | null = null
  readonly #before: { readonly [which in Which]: Map<Readable<unknown>, Asked> } = { own: new Map(), naming: new Map() }
  readonly #histories: { [which in Which]: History | null } = { own: null, naming: null }

  /** `until`: the moment it is read as at; null for all there is. `looking` hears whatever is asked of it. */
  constructor(subject: SubjectId, own: Facts, naming: Facts = [], until: Instant | null = null, looking: Looking | null = null) {
    this.subject = subject; this.#from = { own, naming }; this.#until = until; this.#looking = looking
  }

  /** The same timeline up to an earlier moment. */
  asAt(at: Instant): Timeline { return new Timeline(this.subject, this.#from.own, this.#from.naming, at, (which, kinds) => this.#hear(which, kinds)) }

  /** Facts whose own subject this is. */
  get facts(): readonly Fact[] { return this.#look('own', everyKind).facts(this.#until) }
  /**
   * Records about others that name this subject (a placement names the home). Whole records: a placement's ending and its
   * withdrawal name no home, and without them it would never end.
   */
  get naming(): readonly Fact[] { return this.#look('naming', everyKind).facts(this.#until) }
  get records(): readonly Living[] { return this.#look('own', everyKind).records(this.#until) }
  get namedIn(): readonly Living[] { return this.#look('naming', everyKind).records(this.#until) }
  /** Records of a type about this subject, oldest first by when they were first written. */
  each<B>(type: Readable<B>): readonly Entry<B>[] { return this.#asked('own', type).standing as readonly Entry<B>[] }
  /** Records of a type about this subject, withdrawn ones too. */
  ever<B>(type: Readable<B>): readonly Entry<B>[] { return this.#asked('own', type).entries as readonly Entry<B>[] }
  /** Every writing of a step in all records of a type about this subject: record by record, oldest first by when each was first written. */
  all<B, K extends keyof B & string>(type: Readable<B>, step: K): readonly StepView<B[K]>[] {
    const asked = this.#asked('own', type)
    if (asked.standing.length === 0) return []
    const known = asked.steps?.get(step)
    if (known) return known as readonly StepView<B[K]>[]
    const entries = asked.standing as readonly Entry<B>[]
    const found = entries.length === 1 && entries[0] ? entries[0].all(step) : entries.flatMap((entry) => entry.all(step))
    asked.steps = (asked.steps ?? new Map<string, readonly StepView<unknown>[]>()).set(step, found)
    return found
  }
  /** Records of a type about other subjects that name this one. */
  eachNaming<B>(type: Readable<B>): readonly Entry<B>[] { return this.#asked('naming', type).standing as readonly Entry<B>[] }
  /** One record by id, or null when it is not here; a withdrawn one is found, so that readers can say so. */
  find<B>(type: Readable<B>, record: string | undefined): Entry<B> | null {
    const found = this.#look('own', KindSet.of(type.id)).of(type.id, this.#until).find((r) => r.record === record)
    return found ? entryOf(type, found, this.#until) : null
  }
  /** Whether there is no record of any of these kinds about this subject, withdrawn or not, at this moment or later. */
  hasNone(kinds: KindSet): boolean { return !this.#look('own', kinds).kinds.meets(kinds) }
  /** Kinds of record there are about this subject, at this moment or later. Whoever draws anything from one being absent says so with `hasNone`. */
  get kinds(): KindSet { return this.#history('own', everyKind).kinds }
  /** A list read of this timeline alone, gone through once whoever asks: see `readOnce`. Whoever asks again has looked at the same. */
  once<T>(read: (t: Timeline) => readonly T[]): readonly T[] {
    const known = this.#kept.get(read)
    if (known) {
      this.#hear('own', known.own)
      if (known.naming) this.#hear('naming', known.naming)
      return known.list as readonly T[]
    }
    const outer = this.#during, mine: During = { own: new KindSet(), naming: new KindSet(), lacked: false }
    this.#during = mine
    let list: readonly T[]
    try {
      list = read(this)
    } finally {
      this.#during = outer
      outer?.own.add(mine.own)
      outer?.naming.add(mine.naming)
      if (outer) outer.lacked ||= mine.lacked
    }
    if (!mine.lacked) this.#kept.set(read, { list, own: mine.own, naming: mine.naming.isEmpty ? null : mine.naming })
    return list
  }
  /** When a fact about this subject came from a file; null of one that somebody wrote here. A fact that is known of was looked at. */
  broughtAt(fact: FactId): Instant | null { return this.#history('own', noKind).broughtAt(fact) }

  /** Whether anything about this subject came from a file. */
  get isBrought(): boolean { return this.#history('own', everyKind).isBrought }
  /** One record of a kind about this subject as it stood, or null. */
  living(kind: string, record: string): Living | null { return this.#look('own', KindSet.of(kind)).of(kind, this.#until).find((r) => r.record === record)?.at(this.#until).living ?? null }
  /** Facts of one kind of record, about this subject and naming it. */
  factsOf(kind: string): readonly Fact[] {
    return (['own', 'naming'] as const).flatMap((which) => this.#look(which, KindSet.of(kind)).of(kind, this.#until).flatMap((r) => r.at(this.#until).living.facts))
  }

  #asked(which: Which, type: Readable<unknown>): Asked {
    const known = this.#before[which].get(type)
    if (known) {
      this.#hear(which, known.kinds)
      return known
    }
    const kinds = KindSet.of(type.id), history = this.#look(which, kinds)
    // Most children have had none of most kinds; and facts that are not loaded yet read as none, and are not to be remembered so.
    if (!history.kinds.meets(kinds)) return none
    const records = history.of(type.id, this.#until)
    if (records.length === 0) return none
    const entries = records.map((r) => entryOf(type, r, this.#until)), asked = { kinds, entries, standing: standing(entries), steps: null }
    this.#before[which].set(type, asked)
    return asked
  }

  #hear(which: Which, kinds: KindSet): void {
    this.#looking?.(which, kinds)
    this.#during?.[which].add(kinds)
  }

  #look(which: Which, kinds: KindSet): History {
    this.#hear(which, kinds)
    return this.#history(which, kinds)
  }

  #history(which: Which, kinds: KindSet): History {
    const known = this.#histories[which]
    if (known?.holds(kinds)) return known
    const given = this.#from[which]
    const facts = typeof given === 'function' ? given(kinds) : given
    if (facts === null) {
      if (this.#during) this.#during.lacked = true
      return nothing
    }
    return (this.#histories[which] = facts instanceof History ? facts : new History(facts))
  }
}

const noKind = new KindSet()
const none: Asked = { kinds: new KindSet(), entries: [], standing: [], steps: null }

/** Read once for each state of a record, whoever asks and as at whatever moment. */
function entryOf<B>(type: Readable<B>, record: Growing, until: Instant | null): Entry<B> {
  const stood = record.at(until)
  const known = stood.entry
  if (known instanceof Entry && known.isOf(type)) return known as Entry<B>
  const entry = new Entry(type, stood.living)
  stood.entry = entry
  return entry
}

function standing<B>(entries: readonly Entry<B>[]): readonly Entry<B>[] {
  for (const e of entries) if (e.living.withdrawn !== null) return entries.filter((of) => of.living.withdrawn === null)
  return entries
}

/**
 * A list read of one timeline and nothing else, gone through once for each timeline: a rule asks for it again for every thing that is owed,
 * and several rules ask for the same.
 */
export const readOnce = <T>(read: (t: Timeline) => readonly T[]): ((t: Timeline) => readonly T[]) => (t) => t.once(read)
