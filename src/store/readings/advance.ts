import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { subjectScopes, holderScopes, type HeldScope, type InScope } from '../../access/index.ts'
import { Timeline, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import { Context, readAll, type Read, type Readings } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { canonical } from '../ledger/body.ts'
import { FactShelf, type Looked, type Which } from './facts.ts'
import { loadPlace, rewindTo, savePlace, saveScopes, saveSpans, type OpenSpan, type Place, type Span } from './spans.ts'

/** A thing owed that was carried one step further up, so that somebody has to be told. */
export interface Climbed { readonly subject: SubjectId; readonly duty: string; readonly key: string; readonly level: number; readonly to: string; readonly at: Instant }

interface Moment { readonly reads: readonly Read[]; readonly all: Readings; readonly asked: Looked; readonly scopes: readonly InScope[]; readonly held: readonly HeldScope[] }

/**
 * Reads one subject forward to `to`, stopping at every moment where what is read can change: a fact written about it or
 * about anyone its rules looked at, and every deadline passed on the way. Appending, the clock and a rebuild all do just
 * this, which is why they agree. The caller holds the subject's lock. `from`: facts were written at or after this moment
 * that earlier reading did not see, so reading starts again there.
 */
export async function advance(db: Db, pack: Pack, subject: SubjectId, about: SubjectKind, to: Instant, options: { from?: Instant; shelf?: FactShelf } = {}): Promise<readonly Climbed[]> {
  if (options.from) await rewindTo(db, subject, options.from)
  const place = await loadPlace(db, subject)
  const shelf = options.shelf ?? new FactShelf(db, pack)
  const ever = await shelf.everJoined(subject)
  await shelf.fetch(place.depends)
  let walk = new Walk(pack, shelf, subject, about, ever, place)
  await walk.to(to)
  while (!options.shelf && !(await holdStill(db, shelf, place.depends, walk.depends))) {
    walk = new Walk(pack, shelf, subject, about, ever, place)
    await walk.to(to)
  }
  await saveSpans(db, subject, about, walk.closed, walk.opened)
  if (walk.last) await saveScopes(db, subject, walk.last.scopes, walk.last.held)
  await savePlace(db, subject, to, walk.nextAt, walk.depends, place.depends)
  return walk.climbed
}

/**
 * Somebody this walk looked at for the first time may be being written about at this moment by a writer who could not know
 * that we look. Wait for them, and read again when they did write.
 */
async function holdStill(db: Db, shelf: FactShelf, before: Looked, asked: Looked): Promise<boolean> {
  const fresh = { own: [...asked.own].filter((s) => !before.own.has(s)), naming: [...asked.naming].filter((s) => !before.naming.has(s)) }
  const all = [...new Set([...fresh.own, ...fresh.naming])]
  if (all.length === 0) return true
  await sql`select 1 from subject_cursor where subject = any(${all}::uuid[]) order by subject for share`.execute(db)
  const own = await sql<{ id: string; facts: number }>`select s.id, (select count(*) from fact f where f.subject = s.id)::int as facts
    from subject s where s.id = any(${fresh.own}::uuid[])`.execute(db)
  const naming = await sql<{ id: string; facts: number }>`select s.id, (select count(*) from fact o where o.subject <> s.id
    and o.record in (select n.record from fact n join fact_link l on l.fact = n.id where l.subject = s.id))::int as facts
    from subject s where s.id = any(${fresh.naming}::uuid[])`.execute(db)
  const changed = (which: Which, counts: readonly { readonly id: string; readonly facts: number }[]): number => {
    const late = counts.filter((c) => c.facts !== shelf.count(c.id, which))
    for (const c of late) shelf.forget(c.id, which)
    return late.length
  }
  return changed('own', own.rows) + changed('naming', naming.rows) === 0
}

class Walk {
  readonly climbed: Climbed[] = []
  readonly opened: Span[] = []
  readonly closed: { readonly id: number; readonly at: Instant }[] = []
  last: Moment | null = null
  nextAt: Instant | null
  depends: Looked
  readonly #open = new Map<string, OpenSpan | Span>()
  readonly #pack: Pack
  readonly #shelf: FactShelf
  readonly #subject: SubjectId
  readonly #about: SubjectKind
  readonly #ever: readonly SubjectId[]
  #at: Instant | null

  constructor(pack: Pack, shelf: FactShelf, subject: SubjectId, about: SubjectKind, ever: readonly SubjectId[], place: Place) {
    this.#pack = pack; this.#shelf = shelf; this.#subject = subject; this.#about = about; this.#ever = ever
    this.#at = place.readTo; this.nextAt = place.nextAt; this.depends = place.depends
    for (const span of place.open) this.#open.set(spanKey(span), span)
  }

  async to(end: Instant): Promise<void> {
    for (;;) {
      const written = this.#shelf.nextWritten({ own: new Set([...this.#ever, ...this.depends.own]), naming: this.depends.naming }, this.#at, end)
      const due = this.nextAt !== null && this.nextAt <= end && (this.#at === null || this.nextAt > this.#at) ? this.nextAt : null
      const point = written === null ? due : due === null || written < due ? written : due
      if (point === null) return
      await this.#stopAt(point, written !== point)
    }
  }

  async #stopAt(point: Instant, onlyTime: boolean): Promise<void> {
    const moment = await this.#read(point, onlyTime ? this.last : null)
    const now = new Map(moment.reads.map((r) => [spanKey({ kind: r.kind, rule: r.id, key: r.key }), r]))
    for (const [key, span] of this.#open) {
      const read = now.get(key)
      if (read && (span.same ? span.same(read.content) : canonical(read.content) === span.text)) continue
      this.#close(key, span, point)
    }
    for (const [key, read] of now) {
      const before = this.#before.get(key)
      if (this.#open.has(key)) continue
      const written = JSON.stringify(read.content)
      // The same code makes the same text, so within a walk the plain text is enough to compare, and ten times cheaper.
      const span: Span = { kind: read.kind, rule: read.id, key: read.key, same: (content) => JSON.stringify(content) === written, read, from: point, to: null }
      this.#open.set(key, span)
      this.opened.push(span)
      this.#note(read, before ?? 0, point)
    }
    this.#before.clear()
    this.#at = point; this.nextAt = moment.all.next; this.depends = moment.asked; this.last = moment
  }

  /** Level of the span just closed, by key, so that only a step further up is told. */
  readonly #before = new Map<string, number>()

  #close(key: string, span: OpenSpan | Span, at: Instant): void {
    this.#open.delete(key)
    this.#before.set(key, 'level' in span ? span.level : span.read.kind === 'duty' ? span.read.content.level : 0)
    if ('id' in span) this.closed.push({ id: span.id, at })
    else span.to = at
  }

  #note(read: Read, before: number, at: Instant): void {
    if (read.kind !== 'duty' || read.content.level <= before || read.content.escalatedTo === null) return
    this.climbed.push({ subject: this.#subject, duty: read.id, key: read.key, level: read.content.level, to: read.content.escalatedTo, at })
  }

  async #read(now: Instant, before: Moment | null): Promise<Moment> {
    const members = this.#shelf.joinedAt(this.#subject, this.#ever, now)
    for (;;) {
      const context = new Context(now, this.#pack.jurisdiction, this.#shelf.source)
      const timeline = new Timeline(this.#subject, this.#shelf.about(members, now), () => {
        for (const m of members) context.asked.naming.add(m)
        const naming = this.#shelf.naming(members, now)
        if (naming === null) for (const m of members) context.missing.naming.add(m)
        return naming ?? []
      })
      const all = readAll(this.#pack, this.#about, timeline, context, before?.all)
      const { reads } = all
      const scopes = subjectScopes(this.#pack, this.#about, reads, context)
      const held = this.#about === 'worker' ? holderScopes(this.#pack, this.#subject, reads, now) : []
      // Two subjects found to be one keep their readings under the one with the lowest id; reach is widened for both.
      const kept = members[0] === this.#subject ? reads : []
      if (context.missing.own.size + context.missing.naming.size === 0) return { reads: kept, all, asked: withBefore(context.asked, before), scopes, held }
      await this.#shelf.fetch(context.missing)
    }
  }
}

/** Rules not read again still look at whom they looked at. */
const withBefore = (asked: Looked, before: Moment | null): Looked =>
  before ? { own: new Set([...before.asked.own, ...asked.own]), naming: new Set([...before.asked.naming, ...asked.naming]) } : asked

const spanKey = (s: { readonly kind: string; readonly rule: string; readonly key: string }): string => `${s.kind} ${s.rule} ${s.key}`
