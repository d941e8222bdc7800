import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { sameSubjects, samePersonKind, type Fact, type SubjectId } from '../../ledger/index.ts'
import type { FactSource } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, factsNaming } from '../ledger/load.ts'

/** Which facts of a subject: those about it, or those of others whose record names it. */
export type Which = 'own' | 'naming'
/** Subjects whose facts of each kind are looked at. */
export interface Looked { readonly own: ReadonlySet<SubjectId>; readonly naming: ReadonlySet<SubjectId> }

/** Facts of the subjects a reading looks at, loaded once each. */
export class FactShelf {
  readonly #db: Db
  readonly #pack: Pack
  readonly #kept: { readonly [which in Which]: Map<SubjectId, readonly Fact[]> } = { own: new Map(), naming: new Map() }
  constructor(db: Db, pack: Pack) { this.#db = db; this.#pack = pack }

  readonly source: FactSource = (subject) => ({ own: this.#kept.own.get(subject), naming: this.#kept.naming.get(subject) })

  /** Loads what is not here yet. */
  async fetch(looked: { readonly own?: Iterable<SubjectId>; readonly naming?: Iterable<SubjectId> }): Promise<void> {
    const own = [...new Set(looked.own ?? [])].filter((s) => !this.#kept.own.has(s))
    const naming = [...new Set(looked.naming ?? [])].filter((s) => !this.#kept.naming.has(s))
    if (own.length > 0) {
      const found = Map.groupBy(await factsAbout(this.#db, this.#pack, own), (f) => f.subject)
      for (const s of own) this.#kept.own.set(s, found.get(s) ?? [])
    }
    if (naming.length > 0) {
      const others = await factsNaming(this.#db, this.#pack, naming)
      const named = Map.groupBy(others.flatMap((f) => f.links.map((l) => ({ record: f.record, subject: l.subject }))), (l) => l.subject)
      for (const s of naming) {
        const records = new Set(named.get(s)?.map((l) => l.record))
        this.#kept.naming.set(s, others.filter((f) => f.subject !== s && records.has(f.record)))
      }
    }
  }

  /** How many facts are here. */
  count(subject: SubjectId, which: Which): number { return this.#kept[which].get(subject)?.length ?? 0 }

  /** Drops what is here of one subject, so that it is read afresh. */
  forget(subject: SubjectId, which: Which): void { this.#kept[which].delete(subject) }

  /** Everyone ever joined to this subject as the same person, joins since withdrawn included, with their facts loaded. */
  async everJoined(subject: SubjectId): Promise<readonly SubjectId[]> {
    const found = await sql<{ id: string }>`with recursive pair as (
        select f.subject as a, l.subject as b from fact f join fact_link l on l.fact = f.id where f.kind = ${sql.lit(samePersonKind)}
      ), together(id) as (select ${subject}::uuid union select case when p.a = t.id then p.b else p.a end from together t join pair p on t.id in (p.a, p.b))
      select id from together order by id`.execute(this.#db)
    const members = found.rows.map((r) => r.id)
    await this.fetch({ own: members })
    return members
  }

  /** The facts of subjects read as one, written by `until`. */
  about(members: readonly SubjectId[], until: Instant): readonly Fact[] {
    return members.flatMap((m) => (this.#kept.own.get(m) ?? []).filter((f) => f.recorded <= until))
  }

  /** The facts of others naming any of these, written by `until`; null when some are not loaded. */
  naming(members: readonly SubjectId[], until: Instant): readonly Fact[] | null {
    if (members.some((m) => !this.#kept.naming.has(m))) return null
    const mine = new Set(members)
    const found = members.flatMap((m) => this.#kept.naming.get(m) ?? []).filter((f) => f.recorded <= until && !mine.has(f.subject))
    return members.length === 1 ? found : [...new Map(found.map((f) => [f.id, f])).values()]
  }

  /** Who is the same person at a moment, lowest id first. */
  joinedAt(subject: SubjectId, ever: readonly SubjectId[], until: Instant): readonly SubjectId[] {
    return ever.length === 1 ? ever : sameSubjects(subject, this.about(ever, until).filter((f) => f.kind === samePersonKind))
  }

  /** The first moment after `after` and not after `until` at which any of the facts looked at was written. */
  nextWritten(looked: Looked, after: Instant | null, until: Instant): Instant | null {
    let first: Instant | null = null
    for (const which of ['own', 'naming'] as const) for (const s of looked[which]) {
      // In order of recording, so the first that is late enough is the next.
      const next = this.#kept[which].get(s)?.find((f) => after === null || f.recorded > after)?.recorded
      if (next !== undefined && next <= until && (first === null || next < first)) first = next
    }
    return first
  }
}
