import type { Instant } from '../calendar/index.ts'
import { KindSet } from './kinds.ts'
import { byFirstWritten, fold, inSequence } from './living.ts'
import type { Fact, FactId, Living } from './types.ts'

/**
 * Facts, folded once and read as they stood at any moment. A reading walks through a life and asks at every stop; folding
 * afresh each time would cost the square of a life. Give it facts in the order they were recorded.
 */
export class History {
  readonly all: readonly Fact[]
  /** The kinds of record of which the facts are here; null when all facts are. */
  readonly only: KindSet | null
  /** Every kind of record there is a fact of. */
  readonly kinds = new KindSet()
  readonly #kinds = new Map<string, Kind>()
  #moments: readonly Instant[] | null = null
  #brought: ReadonlyMap<FactId, Instant> | null = null
  #latest: Instant | null = null

  constructor(facts: readonly Fact[], only: KindSet | null = null) {
    this.all = facts
    this.only = only
    for (const fact of facts) {
      const kind = this.#kinds.get(fact.kind)
      if (kind) kind.add(fact)
      else {
        this.#kinds.set(fact.kind, new Kind(fact))
        this.kinds.add(KindSet.of(fact.kind))
      }
    }
  }

  /** Whether every fact of these kinds is here. */
  holds(kinds: KindSet): boolean { return this.only === null || this.only.covers(kinds) }

  /** The facts written by a moment, inclusive; all of them when no moment is given. */
  facts(until: Instant | null): readonly Fact[] {
    if (until === null || this.all.length === 0) return this.all
    if (this.#latest === null) for (const { recorded } of this.all) if (this.#latest === null || recorded > this.#latest) this.#latest = recorded
    return this.#latest !== null && this.#latest <= until ? this.all : this.all.filter((f) => f.recorded <= until)
  }

  /** Records of one kind as they stood, withdrawn ones too, in the order first written. */
  of(kind: string, until: Instant | null): readonly Growing[] { return this.#kinds.get(kind)?.by(until) ?? [] }

  /** Every record as it stood, in the order first written. */
  records(until: Instant | null): readonly Living[] {
    return [...this.#kinds.values()].flatMap((kind) => kind.by(until).map((r) => r.at(until).living)).sort((a, b) => byFirstWritten(a.facts[0], b.facts[0]))
  }

  /** When a fact came from a file; null of one that somebody wrote here. */
  broughtAt(fact: FactId): Instant | null { return (this.#brought ??= broughtIn(this.all)).get(fact) ?? null }

  /** Whether any fact came from a file. */
  get isBrought(): boolean { return (this.#brought ??= broughtIn(this.all)) !== noneBrought }

  /** When the first fact after a moment was written, of one kind or (null) of any; null when there is none. */
  next(kind: string | null, after: Instant | null): Instant | null {
    const moments = kind === null ? (this.#moments ??= momentsOf(this.all)) : this.#kinds.get(kind)?.moments ?? []
    if (after === null) return moments[0] ?? null
    let low = 0, high = moments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((moments[middle] ?? '') > after) high = middle
      else low = middle + 1
    }
    return moments[low] ?? null
  }
}

const noneBrought: ReadonlyMap<FactId, Instant> = new Map()
const broughtIn = (facts: readonly Fact[]): ReadonlyMap<FactId, Instant> =>
  facts.some((f) => f.source !== null) ? new Map(facts.filter((f) => f.source !== null).map((f) => [f.id, f.recorded])) : noneBrought

const momentsOf = (facts: readonly Fact[]): readonly Instant[] => {
  const moments = facts.map((f) => f.recorded)
  return moments.some((m, i) => i > 0 && m < (moments[i - 1] ?? '')) ? moments.sort() : moments
}

/** Facts of one kind, by record. */
class Kind {
  readonly #facts: Fact[]
  #grown: readonly Growing[] | null = null
  #moments: readonly Instant[] | null = null

  constructor(first: Fact) { this.#facts = [first] }

  add(fact: Fact): void { this.#facts.push(fact) }

  get moments(): readonly Instant[] { return (this.#moments ??= momentsOf(this.#facts)) }

  by(until: Instant | null): readonly Growing[] {
    const grown = (this.#grown ??= grownFrom(this.#facts))
    if (until === null) return grown
    const last = grown.at(-1)
    return last === undefined || last.since <= until ? grown : grown.filter((r) => r.since <= until)
  }
}

/** How many of the latest records are looked through before a table of all of them is made. */
const latestFew = 8

/**
 * Facts by the record they are of. A record's first fact is its number 1, so nothing need be compared to know that a record begins;
 * and what follows is mostly of one of the latest. Facts made up for a case need not begin at 1, nor come in order.
 */
function byRecord(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const first = facts[0]
  if (first === undefined || facts.length === 1) return [facts]
  const found: Fact[][] = [[first]]
  let inOrder = first.sequence === 1, table: Map<string, Fact[]> | null = null
  for (let i = 1; i < facts.length; i++) {
    const fact = facts[i] as Fact
    let of: Fact[] | undefined
    if (fact.sequence !== 1 || !inOrder) {
      const few = Math.max(0, found.length - latestFew)
      for (let k = found.length - 1; k >= few && of === undefined; k--) if (found[k]?.[0]?.record === fact.record) of = found[k]
      if (of === undefined && few > 0) of = (table ??= new Map(found.map((all) => [all[0]?.record ?? '', all]))).get(fact.record)
    }
    if (of !== undefined) of.push(fact)
    else {
      of = [fact]
      found.push(of)
      table?.set(fact.record, of)
      if (fact.sequence !== 1) inOrder = false
    }
  }
  return found
}

function grownFrom(facts: readonly Fact[]): readonly Growing[] {
  const grown = byRecord(facts).map((of) => new Growing(of))
  for (let i = 1; i < grown.length; i++) if (inTurn(grown[i - 1] as Growing, grown[i] as Growing) > 0) return grown.sort(inTurn)
  return grown
}
const inTurn = (a: Growing, b: Growing): number => byFirstWritten(a.first, b.first)

/** A record as it stood at a moment, with room for what is read from it there. */
export interface Stood { readonly living: Living; entry?: unknown }

/** One record through its life. Few facts make a record, so each state is folded once and kept. */
export class Growing {
  readonly #facts: readonly Fact[]
  #whole: Stood | null = null
  /** As it stood when so many of its facts were written, for those moments that were asked for. */
  #states: Map<number, Stood> | null = null
  /** Written in sequence, as the ledger writes; facts made up for a case need not be. */
  readonly #inOrder: boolean

  constructor(facts: readonly Fact[]) {
    this.#facts = inSequence(facts)
    let inOrder = true, since = this.first.recorded, last = since
    for (const { recorded } of this.#facts) {
      if (recorded < last) inOrder = false
      if (recorded < since) since = recorded
      last = recorded
    }
    this.#inOrder = inOrder
    this.since = since
  }

  /** When the first of it was written. */
  readonly since: Instant
  get record(): string { return this.#facts[0]?.record ?? '' }
  /** The first fact of it. */
  get first(): Fact { return this.#facts[0] as Fact }

  /** The record by a moment at or after `since`. */
  at(until: Instant | null): Stood {
    if (until !== null && !this.#inOrder) return { living: fold(this.#facts.filter((f) => f.recorded <= until)) }
    let known = this.#facts.length
    if (until !== null) while (known > 1 && (this.#facts[known - 1]?.recorded ?? '') > until) known--
    if (known === this.#facts.length) return (this.#whole ??= { living: fold(this.#facts) })
    this.#states ??= new Map()
    let stood = this.#states.get(known)
    if (!stood) this.#states.set(known, (stood = { living: fold(this.#facts.slice(0, known)) }))
    return stood
  }
}
