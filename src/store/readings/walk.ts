import type { Instant } from '../../calendar/index.ts'
import { holderScopes, nextOf, subjectReach, type HeldScope, type SubjectReach } from '../../access/index.ts'
import { KindSet, samePersonKind, type SubjectId, type SubjectKind, type Timeline, type Which } from '../../ledger/index.ts'
import { Context, noNotes, rulesAbout, type Notes, type Read, type Rule } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { FactShelf } from './facts.ts'
import { addTo, type Looked } from './looked.ts'
import { sameSaid } from './same-said.ts'
import type { OpenSpan, Place, Span } from './spans.ts'

/** A thing owed that was carried one step further up, so that somebody has to be told. */
export interface Climbed {
  readonly subject: SubjectId; readonly duty: string; readonly key: string; readonly level: number; readonly to: string; readonly at: Instant
}

/** Who may see a subject, and which scopes it holds itself. */
export interface Reach extends SubjectReach { readonly held: readonly HeldScope[] }

/** Something last read from facts, and how long that surely holds. */
interface Standing<T> {
  readonly read: T
  readonly looked: Notes
  /** The next moment at which time alone changes it. */
  readonly next: Instant | null
  /** The sooner of `next` and the first fact written of what it looked at. */
  readonly until: Instant | null
}

/**
 * One subject read forward in time. Each rule is read again only when its time has come or a fact was written of the kinds
 * it looked at, so a walk stops only where something may change.
 */
export class Walk {
  readonly climbed: Climbed[] = []
  readonly opened: Span[] = []
  readonly closed: { readonly id: number; readonly at: Instant }[] = []
  readonly subject: SubjectId
  readonly about: SubjectKind
  /** Null when nothing was read: what is kept stays as it is. */
  reach: Standing<Reach> | null = null
  readonly #pack: Pack
  readonly #shelf: FactShelf
  readonly #ever: readonly SubjectId[]
  readonly #place: Place
  readonly #rules: readonly Rule[]
  readonly #standing = new Map<Rule, Standing<readonly Read[]>>()
  readonly #open: Map<string, Map<string, OpenSpan | Span>>
  #members: readonly SubjectId[] = []
  #at: Instant | null

  constructor(pack: Pack, shelf: FactShelf, who: { readonly id: SubjectId; readonly about: SubjectKind }, ever: readonly SubjectId[], place: Place) {
    this.#pack = pack; this.#shelf = shelf; this.subject = who.id; this.about = who.about; this.#ever = ever; this.#place = place
    this.#at = place.readTo
    this.#rules = rulesAbout(pack, who.about)
    this.#open = new Map([...Map.groupBy(place.open, (s) => `${s.kind} ${s.rule}`)].map(([rule, spans]) => [rule, new Map(spans.map((s) => [s.key, s]))]))
  }

  /** When time alone next changes anything. */
  get nextAt(): Instant | null {
    return this.reach === null ? this.#place.nextAt : first([this.reach.next, ...[...this.#standing.values()].map((s) => s.next)])
  }

  /** Whom it looks at. */
  get depends(): Looked {
    if (this.reach === null) return this.#place.depends
    const own = new Map<SubjectId, KindSet>(), naming = new Map<SubjectId, KindSet>()
    for (const { looked } of [this.reach, ...this.#standing.values()]) looked.each((subject, which, kinds) => { addTo(which === 'own' ? own : naming, subject, kinds) })
    return { own, naming }
  }

  async to(end: Instant): Promise<void> {
    for (let point = this.#nextStop(end); point !== null; point = this.#nextStop(end)) await this.#stopAt(point)
    // Who may see is kept as it is now and not as it was, so it is read once, at the end.
    if (this.#standing.size > 0) await this.#readReach(end)
  }

  #nextStop(end: Instant): Instant | null {
    let point = first(this.#standing.size === 0 ? [...this.#joins(), ...this.#firstStops()] : this.#joins())
    for (const { until } of this.#standing.values()) if (until !== null && (point === null || until < point)) point = until
    return point === null || point > end ? null : point
  }

  /** Until something is read, every fact of theirs may matter, and of the kinds looked at of anybody else when it was last read. */
  #firstStops(): readonly (Instant | null)[] {
    const { depends, nextAt } = this.#place
    const next = (subject: SubjectId, which: Which, kind: string | null) => this.#shelf.next({ subject, which, kind }, this.#at)
    const of = (which: Which) => [...depends[which]].flatMap(([subject, { kinds }]) => kinds.map((kind) => next(subject, which, kind === '' ? null : kind)))
    const due = nextAt !== null && (this.#at === null || nextAt > this.#at) ? nextAt : null
    return [due, ...this.#ever.map((subject) => next(subject, 'own', null)), ...of('own'), ...of('naming')]
  }

  #joins(): readonly (Instant | null)[] {
    return this.#ever.length === 1 ? [] : this.#ever.map((subject) => this.#shelf.next({ subject, which: 'own', kind: samePersonKind }, this.#at))
  }

  async #stopAt(point: Instant): Promise<void> {
    const members = this.#shelf.joinedAt(this.subject, this.#ever, point)
    const others = members.join() !== this.#members.join()
    this.#members = members
    const due = others ? this.#rules : this.#rules.filter((r) => over(this.#standing.get(r), point))
    if (this.#standing.size === 0) this.#endUnknown(point)
    // Two subjects found to be one keep their readings under the one with the lowest id; reach is widened for both.
    const mine = members[0] === this.subject
    await this.#reading(point, this.#whereThereIs(due, members, point), (rule, t, c) => rule.read(t, c), (said) => said.reads, (rule, standing) => {
      this.#standing.set(rule, standing)
      this.#keep(rule, mine ? standing.read : [], point)
    })
    this.#at = point
  }

  /** Leaves out rules about what this subject has none of, now or later: they give nothing until a fact of theirs is written, and then a walk begins anew. */
  #whereThereIs(due: readonly Rule[], members: readonly SubjectId[], point: Instant): readonly Rule[] {
    const present = members.length === 1 ? this.#shelf.kinds(this.subject) : null
    if (present === null) return due
    const looked = new KindSet()
    return due.filter((rule) => {
      if (!rule.gate.isShutFor(present, looked)) return true
      this.#standing.set(rule, passedBy)
      this.#keep(rule, [], point)
      return false
    })
  }

  /** Whom the rules looked at, besides the subject. */
  #others(): readonly SubjectId[] {
    const others = new Set<SubjectId>()
    for (const { looked } of this.#standing.values()) looked.each((subject) => others.add(subject))
    return [...others].filter((s) => !this.#members.includes(s)).sort()
  }

  async #readReach(point: Instant): Promise<void> {
    const reads = this.#rules.flatMap((r) => this.#standing.get(r)?.read ?? [])
    const others = this.#others()
    await this.#reading(point, ['reach'], (_, t, c) => {
      const reach = subjectReach(this.#pack, { about: this.about, t, reads, others }, c)
      const held = this.about === 'worker' ? holderScopes(this.#pack, this.subject, reads, point) : []
      // What has ended is left out, so its end is a moment at which time alone changes it.
      return { ...reach, held, next: nextOf(reach, held, c) }
    }, (reach): Reach => reach, (_, standing) => { this.reach = standing })
  }

  /** Reads some things at a moment, loading what they look at, and again those that lacked something. */
  async #reading<K, G extends { readonly next: Instant | null }, T>(
    point: Instant, wanted: readonly K[], read: (what: K, t: Timeline, c: Context) => G, of: (given: G) => T, keep: (what: K, standing: Standing<T>) => void,
  ): Promise<void> {
    const context = new Context(point, this.#pack.jurisdiction, this.#shelf.source, this.#shelf.own)
    const timeline = context.timelineOf(this.subject, this.#members)
    for (let left = wanted; left.length > 0;) {
      const lacking: { readonly what: K; readonly notes: Notes }[] = []
      for (const what of left) {
        const { read: given, notes } = context.noting(() => read(what, timeline, context))
        if (notes.missing.length > 0) lacking.push({ what, notes })
        else {
          keep(what, { read: of(given), looked: notes, next: given.next, until: first([given.next, this.#shelf.nextOf(notes, point)]) })
        }
      }
      left = lacking.map((l) => l.what)
      if (left.length > 0) await this.#shelf.fetchMissing(lacking.flatMap((l) => l.notes.missing))
    }
  }

  /** What was read by a rule the pack no longer has ends where reading goes on. */
  #endUnknown(point: Instant): void {
    if (this.#open.size === 0) return
    const rules = new Set(this.#rules.map((r) => `${r.kind} ${r.id}`))
    for (const [rule, spans] of this.#open) if (!rules.has(rule)) for (const [key, span] of spans) this.#close(spans, key, span, point)
  }

  #keep(rule: Rule, reads: readonly Read[], point: Instant): void {
    if (reads.length === 0 && this.#open.size === 0) return
    const name = `${rule.kind} ${rule.id}`
    const open = this.#open.get(name)
    if (open === undefined && reads.length === 0) return
    const spans = open ?? new Map<string, OpenSpan | Span>()
    this.#open.set(name, spans)
    const now = new Map(reads.map((r) => [r.key, r]))
    const levels = new Map<string, number>()
    for (const [key, span] of spans) {
      const read = now.get(key)
      if (read && same(span, read)) continue
      levels.set(key, levelOf(span))
      this.#close(spans, key, span, point)
    }
    for (const [key, read] of now) {
      if (spans.has(key)) continue
      const span: Span = { read, text: JSON.stringify(read.content), from: point, to: null }
      spans.set(key, span)
      this.opened.push(span)
      this.#note(read, levels.get(key) ?? 0, point)
    }
  }

  #close(spans: Map<string, OpenSpan | Span>, key: string, span: OpenSpan | Span, at: Instant): void {
    spans.delete(key)
    if ('id' in span) this.closed.push({ id: span.id, at })
    else span.to = at
  }

  #note(read: Read, before: number, at: Instant): void {
    if (read.kind !== 'duty' || read.content.level <= before || read.content.escalatedTo === null) return
    this.climbed.push({ subject: this.subject, duty: read.id, key: read.key, level: read.content.level, to: read.content.escalatedTo, at })
  }
}

const passedBy: Standing<readonly Read[]> = { read: [], looked: noNotes, next: null, until: null }

const first = (all: readonly (Instant | null)[]): Instant | null =>
  all.reduce((soonest, i) => (i !== null && (soonest === null || i < soonest) ? i : soonest), null)

const over = (standing: Standing<unknown> | undefined, point: Instant): boolean =>
  standing === undefined || (standing.until !== null && standing.until <= point)

// The same code makes the same text, so within a walk the plain text is enough to compare.
const same = (span: OpenSpan | Span, read: Read): boolean => ('id' in span ? sameSaid(span.content, read.content) : JSON.stringify(read.content) === span.text)

const levelOf = (span: OpenSpan | Span): number => ('id' in span ? span.level : span.read.kind === 'duty' ? span.read.content.level : 0)
