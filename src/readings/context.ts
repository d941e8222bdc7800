import type { Day, Instant, Jurisdiction } from '../calendar/index.ts'
import { everyKind, History, KindSet, Timeline, type Fact, type SubjectId, type Which } from '../ledger/index.ts'
import { Gate } from './gate.ts'
import { noChoices, type ChosenLimit, type OwnLimits } from './chosen.ts'

/** A subject's own facts, and the facts of others whose record names it. Either is undefined when not loaded yet. */
export type FactSource = (subject: SubjectId) => { readonly [which in Which]?: readonly Fact[] | History | undefined } | undefined

/** Whose facts of which kind a reading looked at; kind null is every kind. */
export interface Look { readonly subject: SubjectId; readonly which: Which; readonly kind: string | null }

/**
 * What a reading may look at besides its own timeline. Everything asked for is noted, so the store knows whose readings to
 * refresh when it changes. What is not loaded yet reads as empty and is listed in `missing`; the store loads it and reads again.
 */
export class Context {
  readonly jurisdiction: Jurisdiction
  readonly #now: Instant
  readonly #facts: FactSource
  readonly #own: OwnLimits
  readonly #made = new Map<SubjectId, Timeline>()
  // A plain map: a context lives for one reading. A weak one would keep every child of a large authority until the next great clearing out.
  readonly #worked = new Map<Timeline, Map<object, Worked>>()
  #notes = new Notes()
  #timeless: string | null = null

  /** `own`: the limits the authority chose for itself, where it is known which authority this is. */
  constructor(now: Instant, jurisdiction: Jurisdiction, facts: FactSource, own: OwnLimits = noChoices) {
    this.#now = now; this.jurisdiction = jurisdiction; this.#facts = facts; this.#own = own
  }

  /** The moment of reading. Whoever asks must say when time alone will change the answer. */
  get now(): Instant {
    this.#notes.moment = true
    if (this.#timeless) throw new Error(`${this.#timeless} looks at the moment of reading, but cannot say when time alone changes it`)
    return this.#now
  }

  /** Does some reading that may not look at the moment: it would go stale, and nobody would know. `what` names it. */
  timeless<T>(what: string, read: () => T): T {
    this.#timeless = what
    try {
      return read()
    } finally {
      this.#timeless = null
    }
  }

  /** The first of some moments that are still to come, or null. */
  soonest(all: readonly (Instant | null)[]): Instant | null {
    let first: Instant | null = null
    for (const i of all) first = this.sooner(first, i)
    return first
  }

  /** A moment that is still to come and sooner than the first so far, or that. */
  sooner(first: Instant | null, i: Instant | null): Instant | null {
    return i !== null && (first === null || i < first) && i > this.#now ? i : first
  }

  /** Another subject's timeline up to `now`. */
  timeline(subject: SubjectId): Timeline {
    const made = this.#made.get(subject) ?? this.timelineOf(subject, [subject])
    this.#made.set(subject, made)
    return made
  }

  /** The same facts as they stood at an earlier moment. Whatever is looked at there is looked at here. */
  asAt(at: Instant): Context {
    const then = new Context(at, this.jurisdiction, this.#facts, this.#own)
    then.#notes = this.#notes
    return then
  }

  /** The limit the authority chose for a rule and held to on a day, or null. A look at the authority like any other: a new choice is read by whoever it touches. */
  chosenLimit(duty: string, on: Day): ChosenLimit | null {
    const { authority } = this.#own
    return authority === null ? null : this.#own.on(this.timeline(authority), duty, on)
  }

  /** The timeline of several subjects found to be one and read together under the name of the first. */
  timelineOf(subject: SubjectId, members: readonly SubjectId[]): Timeline {
    const [only] = members, alone = members.length === 1 && only !== undefined
    const hear = alone ? (which: Which, kinds: KindSet) => this.#notes.look(only, which, kinds)
      : (which: Which, kinds: KindSet) => { for (const m of members) this.#notes.look(m, which, kinds) }
    return new Timeline(subject, (kinds) => this.#together(members, 'own', kinds), (kinds) => this.#together(members, 'naming', kinds), this.#now, hear)
  }

  /** Does some reading, and gives what it looked at with it. */
  noting<T>(read: () => T): { readonly read: T; readonly notes: Notes } {
    const before = this.#notes
    const notes = (this.#notes = new Notes())
    try {
      return { read: read(), notes }
    } finally {
      this.#notes = before
    }
  }

  /** Takes over what something read beside looked at. */
  looked(notes: Notes): void { this.#notes.add(notes) }

  /**
   * Something many rules ask of one timeline, worked out once: `what` stands for it. Whoever is given it later has looked at all that it
   * looked at. What lacked facts is worked out again.
   */
  once<T>(what: object, t: Timeline, read: (t: Timeline, c: Context) => readonly T[]): readonly T[] {
    const worked = this.#workedOf(t), known = worked.get(what)
    if (known) {
      if (known.notes.moment) void this.now
      this.#notes.add(known.notes)
      return known.value as readonly T[]
    }
    const gate = gates.get(what) ?? new Gate()
    gates.set(what, gate)
    if (gate.isShut(t)) return []
    // As `noting` does it, and with nothing made for it: two dozen times for each child.
    const before = this.#notes, notes = (this.#notes = new Notes())
    let value: readonly T[]
    try {
      value = read(t, this)
    } finally {
      this.#notes = before
    }
    before.add(notes)
    if (notes.missing.length > 0) return value
    if (value.length === 0) gate.learn(t, notes)
    worked.set(what, { value, notes })
    return value
  }

  // Most is asked of the one whose rules are read.
  #last: { readonly t: Timeline; readonly worked: Map<object, Worked> } | null = null
  #workedOf(t: Timeline): Map<object, Worked> {
    if (this.#last?.t === t) return this.#last.worked
    const worked = this.#worked.get(t) ?? new Map<object, Worked>()
    this.#worked.set(t, worked)
    this.#last = { t, worked }
    return worked
  }

  #together(members: readonly SubjectId[], which: Which, kinds: KindSet): History | null {
    const [one] = members
    if (members.length === 1 && one !== undefined) return this.#get(one, which, kinds)
    const found = members.map((m) => this.#get(m, which, everyKind))
    if (found.includes(null)) return null
    const facts = new Map(found.flatMap((h) => h?.all ?? []).map((f) => [f.id, f]))
    // What one says of the other is their own business, not somebody else's.
    const theirs = which === 'own' ? [...facts.values()] : [...facts.values()].filter((f) => !members.includes(f.subject))
    return new History(theirs.sort((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0)))
  }

  #get(subject: SubjectId, which: Which, kinds: KindSet): History | null {
    const found = this.#facts(subject)?.[which]
    if (!found || (found instanceof History && !found.holds(kinds))) { this.#notes.lacks({ subject, which, kind: null }); return null }
    return found instanceof History ? found : new History(found)
  }
}

/** A list read of one timeline and what else a reading may look at, gone through once for a reading however many rules ask: see `readOnce`. */
export const readOnceIn = <T>(read: (t: Timeline, c: Context) => readonly T[]): ((t: Timeline, c: Context) => readonly T[]) =>
  (t, c) => c.once(read, t, read)

const gates = new WeakMap<object, Gate>()
interface Worked { readonly value: unknown; readonly notes: Notes }

/** The kinds looked at of one subject. */
interface Kinds { readonly subject: SubjectId; readonly own: KindSet; naming: KindSet | null }

/** What one reading looked at. */
export class Notes {
  /** Whether it looked at the moment of reading. */
  moment = false
  // Most readings look at one subject only.
  #first: Kinds | null = null
  #others: Map<SubjectId, Kinds> | null = null
  #missing: Look[] | null = null

  look(subject: SubjectId, which: Which, kinds: KindSet): void {
    const of = this.#kindsOf(subject)
    if (which === 'own') of.own.add(kinds)
    else (of.naming ??= new KindSet()).add(kinds)
  }

  /** What was not loaded, and so was read as empty. */
  get missing(): readonly Look[] { return this.#missing ?? noLooks }
  lacks(look: Look): void { (this.#missing ??= []).push(look) }

  /** Everybody looked at, and which kinds of record: the kind named '' stands for every kind. */
  each(tell: (subject: SubjectId, which: Which, kinds: KindSet) => void): void {
    if (this.#first) tellOf(this.#first, tell)
    if (this.#others) for (const of of this.#others.values()) tellOf(of, tell)
  }

  /** Everything looked at, once each. */
  get looks(): readonly Look[] {
    const looks: Look[] = []
    this.each((subject, which, { kinds }) => { for (const kind of kinds) looks.push({ subject, which, kind: kind === '' ? null : kind }) })
    return looks
  }

  /** The kinds of a subject's own records it looked at, or null when it looked at anything else, or at nothing. */
  onlyOwn(subject: SubjectId): KindSet | null {
    const only = this.#first
    return only && this.#others === null && only.subject === subject && only.naming === null && !only.own.isEmpty ? only.own : null
  }

  /** Takes over what another reading looked at. */
  add(other: Notes): void {
    if (other.#first) this.#take(other.#first)
    if (other.#others) for (const kinds of other.#others.values()) this.#take(kinds)
    for (const look of other.missing) this.lacks(look)
    this.moment ||= other.moment
  }

  #take({ subject, own, naming }: Kinds): void {
    const mine = this.#kindsOf(subject)
    mine.own.add(own)
    if (naming) (mine.naming ??= new KindSet()).add(naming)
  }

  #kindsOf(subject: SubjectId): Kinds {
    if (this.#first === null) return (this.#first = nothingOf(subject))
    if (this.#first.subject === subject) return this.#first
    this.#others ??= new Map()
    const known = this.#others.get(subject)
    if (known) return known
    const made = nothingOf(subject)
    this.#others.set(subject, made)
    return made
  }
}

function tellOf({ subject, own, naming }: Kinds, tell: (subject: SubjectId, which: Which, kinds: KindSet) => void): void {
  if (!own.isEmpty) tell(subject, 'own', own)
  if (naming !== null) tell(subject, 'naming', naming)
}
const nothingOf = (subject: SubjectId): Kinds => ({ subject, own: new KindSet(), naming: null })
const noLooks: readonly Look[] = []

/** Of something that looked at nothing. */
export const noNotes: Notes = new Notes()
