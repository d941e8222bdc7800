import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { subjectScopes, holderScopes, type HeldScope, type InScope } from '../../access/index.ts'
import { Timeline, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import { Context, readAll, type Read } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { canonical } from '../ledger/body.ts'
import { FactShelf } from './facts.ts'
import { loadPlace, rewindTo, savePlace, saveScopes, saveSpans, type OpenSpan, type Place, type Span } from './spans.ts'

/** A thing owed that was carried one step further up, so that somebody has to be told. */
export interface Climbed { readonly subject: SubjectId; readonly duty: string; readonly key: string; readonly level: number; readonly to: string; readonly at: Instant }

interface Moment { readonly reads: readonly Read[]; readonly next: Instant | null; readonly asked: ReadonlySet<SubjectId>; readonly scopes: readonly InScope[]; readonly held: readonly HeldScope[] }

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
async function holdStill(db: Db, shelf: FactShelf, before: readonly SubjectId[], asked: ReadonlySet<SubjectId>): Promise<boolean> {
  const fresh = [...asked].filter((s) => !before.includes(s))
  if (fresh.length === 0) return true
  await sql`select 1 from subject_cursor where subject = any(${fresh}::uuid[]) order by subject for share`.execute(db)
  const counts = await sql<{ id: string; facts: number }>`select s.id, ((select count(*) from fact f where f.subject = s.id)
    + (select count(*) from fact o where o.subject <> s.id
        and o.record in (select n.record from fact n join fact_link l on l.fact = n.id where l.subject = s.id)))::int as facts
    from subject s where s.id = any(${fresh}::uuid[])`.execute(db)
  const changed = counts.rows.filter((c) => c.facts !== shelf.count(c.id)).map((c) => c.id)
  for (const s of changed) shelf.forget(s)
  return changed.length === 0
}

class Walk {
  readonly climbed: Climbed[] = []
  readonly opened: Span[] = []
  readonly closed: { readonly id: number; readonly at: Instant }[] = []
  last: Moment | null = null
  nextAt: Instant | null
  depends: ReadonlySet<SubjectId>
  readonly #open = new Map<string, OpenSpan | Span>()
  readonly #pack: Pack
  readonly #shelf: FactShelf
  readonly #subject: SubjectId
  readonly #about: SubjectKind
  readonly #ever: readonly SubjectId[]
  #at: Instant | null

  constructor(pack: Pack, shelf: FactShelf, subject: SubjectId, about: SubjectKind, ever: readonly SubjectId[], place: Place) {
    this.#pack = pack; this.#shelf = shelf; this.#subject = subject; this.#about = about; this.#ever = ever
    this.#at = place.readTo; this.nextAt = place.nextAt; this.depends = new Set(place.depends)
    for (const span of place.open) this.#open.set(spanKey(span), span)
  }

  async to(end: Instant): Promise<void> {
    for (;;) {
      const written = this.#shelf.nextWritten([...this.#ever, ...this.depends], this.#at, end)
      const due = this.nextAt !== null && this.nextAt <= end && (this.#at === null || this.nextAt > this.#at) ? this.nextAt : null
      const point = written === null ? due : due === null || written < due ? written : due
      if (point === null) return
      await this.#stopAt(point)
    }
  }

  async #stopAt(point: Instant): Promise<void> {
    const moment = await this.#read(point)
    const now = new Map(moment.reads.map((r) => [spanKey({ kind: r.kind, rule: r.id, key: r.key }), r]))
    for (const [key, span] of this.#open) {
      const read = now.get(key)
      if (read && canonical(read.content) === span.text) continue
      this.#close(key, span, point)
    }
    for (const [key, read] of now) {
      const before = this.#before.get(key)
      if (this.#open.has(key)) continue
      const span: Span = { kind: read.kind, rule: read.id, key: read.key, text: canonical(read.content), read, from: point, to: null }
      this.#open.set(key, span)
      this.opened.push(span)
      this.#note(read, before ?? 0, point)
    }
    this.#before.clear()
    this.#at = point; this.nextAt = moment.next; this.depends = moment.asked; this.last = moment
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

  async #read(now: Instant): Promise<Moment> {
    const members = this.#shelf.joinedAt(this.#subject, this.#ever, now)
    for (;;) {
      const { own, naming } = this.#shelf.together(members, now)
      const timeline = new Timeline(this.#subject, own, naming)
      const context = new Context(now, this.#pack.jurisdiction, this.#shelf.source)
      const { reads, next } = readAll(this.#pack, this.#about, timeline, context)
      const scopes = subjectScopes(this.#pack, this.#about, reads, context)
      const held = this.#about === 'worker' ? holderScopes(this.#pack, this.#subject, reads, now) : []
      // Two subjects found to be one keep their readings under the one with the lowest id; reach is widened for both.
      const kept = members[0] === this.#subject ? reads : []
      if (context.missing.size === 0) return { reads: kept, next, asked: context.asked, scopes, held }
      await this.#shelf.fetch(context.missing)
    }
  }
}

const spanKey = (s: { readonly kind: string; readonly rule: string; readonly key: string }): string => `${s.kind} ${s.rule} ${s.key}`
