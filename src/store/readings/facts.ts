import { setImmediate as breath } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { everyKind, History, sameSubjects, samePersonKind, type Fact, type KindSet, type SubjectId, type Which } from '../../ledger/index.ts'
import type { FactSource, Look, Notes, OwnLimits } from '../../readings/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, factsNaming, factsOfEach } from '../ledger/load.ts'
import type { LookedAt } from './looked.ts'

type Wanted = { readonly [which in Which]?: Iterable<SubjectId> } & { /** Own facts of some kinds only. */ readonly some?: LookedAt }

/**
 * The authority itself, once somebody has said what it is: there is one, and the first is it. Null before that. Ask the engine,
 * which asks only until there is one.
 */
export async function authorityIn(db: Db): Promise<SubjectId | null> {
  const found = await db.selectFrom('subject').select('id').where('about', '=', 'authority').orderBy('since').orderBy('id').executeTakeFirst()
  return found?.id ?? null
}

/** Facts of the subjects a reading looks at, loaded once each. */
export class FactShelf {
  readonly #db: Db
  readonly #pack: Pack
  /** Whose choices of limits hold here, and how they are found. */
  readonly own: OwnLimits
  readonly #kept: { readonly [which in Which]: Map<SubjectId, History> } = { own: new Map(), naming: new Map() }
  #lacking: { readonly looks: Look[]; readonly loaded: Promise<void> } | null = null
  readonly #joined = new Map<SubjectId, readonly SubjectId[]>()
  constructor(db: Db, pack: Pack, authority: SubjectId | null) { this.#db = db; this.#pack = pack; this.own = { authority, on: pack.chosenLimits.on } }

  readonly source: FactSource = (subject) => ({ own: this.#kept.own.get(subject), naming: this.#kept.naming.get(subject) })

  /** Loads what is not here yet. Of whom only some kinds are wanted and some are here already, the others are loaded when a reading lacks them. */
  async fetch(wanted: Wanted): Promise<void> {
    const kept = this.#kept.own, every = [...wanted.some ?? []].flatMap(([s, kinds]) => (kinds.meets(everyKind) ? [s] : []))
    const own = [...new Set([...wanted.own ?? [], ...every])].filter((s) => kept.get(s)?.only !== null)
    const naming = [...new Set(wanted.naming ?? [])].filter((s) => !this.#kept.naming.has(s))
    const some = [...wanted.some ?? []].filter(([s]) => !kept.has(s) && !own.includes(s))
    const [about, namers, parts] = await Promise.all([
      factsAbout(this.#db, this.#pack, own), factsNaming(this.#db, this.#pack, naming), factsOfEach(this.#db, this.#pack, some.map(([s, { kinds }]) => [s, kinds])),
    ])
    const ofSome = Map.groupBy(parts, (f) => f.subject)
    for (const [s, kinds] of some) if (!kept.has(s)) kept.set(s, new History(ofSome.get(s) ?? [], kinds))
    if (own.length > 0) {
      const found = Map.groupBy(about, (f) => f.subject)
      for (const s of own) kept.set(s, new History(found.get(s) ?? []))
    }
    if (naming.length > 0) {
      const others = Map.groupBy(namers, (f) => f.record)
      const named = new Map<SubjectId, Set<string>>()
      for (const [record, facts] of others) for (const f of facts) for (const l of f.links) named.set(l.subject, (named.get(l.subject) ?? new Set()).add(record))
      for (const s of naming) {
        const facts = [...(named.get(s) ?? [])].flatMap((record) => others.get(record) ?? []).filter((f) => f.subject !== s)
        this.#kept.naming.set(s, new History(facts.sort(inOrder)))
      }
    }
  }

  /** Loads what a reading lacked. Walks that go side by side are answered together. */
  fetchMissing(missing: readonly Look[]): Promise<void> {
    this.#lacking ??= { looks: [], loaded: breath().then(() => this.#fetchLacking()) }
    this.#lacking.looks.push(...missing)
    return this.#lacking.loaded
  }

  #fetchLacking(): Promise<void> {
    const looks = this.#lacking?.looks ?? []
    this.#lacking = null
    const of = (which: Which): readonly SubjectId[] => looks.filter((l) => l.which === which).map((l) => l.subject)
    return this.fetch({ own: of('own'), naming: of('naming') })
  }

  /** Every kind of record there ever was about a subject; null while nobody has loaded it. */
  kinds(subject: SubjectId): KindSet | null {
    const kept = this.#kept.own.get(subject)
    return kept?.only === null ? kept.kinds : null
  }

  /** How many facts are here; null when only those of some kinds are. */
  count(subject: SubjectId, which: Which): number | null {
    const kept = this.#kept[which].get(subject)
    return kept?.only ? null : kept?.all.length ?? 0
  }

  /** Drops what is here of one subject, so that it is read afresh. */
  forget(subject: SubjectId, which: Which): void { this.#kept[which].delete(subject) }

  /** Finds everyone ever joined to these as the same person, joins since withdrawn included. `fetch` then loads them with these. */
  async join(subjects: readonly SubjectId[]): Promise<void> {
    for (const [subject, members] of await everJoined(this.#db, subjects)) this.#joined.set(subject, members)
  }

  /** Everyone ever joined to this subject, of those given to `join`, lowest id first. */
  everJoined(subject: SubjectId): readonly SubjectId[] { return this.#joined.get(subject) ?? [subject] }

  /** Who is the same person at a moment, lowest id first. */
  joinedAt(subject: SubjectId, ever: readonly SubjectId[], until: Instant): readonly SubjectId[] {
    if (ever.length === 1) return ever
    const joins = ever.flatMap((m) => this.#kept.own.get(m)?.of(samePersonKind, until) ?? [])
    return sameSubjects(subject, joins.flatMap((r) => r.at(until).living.facts))
  }

  /** When the next fact of those looked at was written, after a moment. */
  next(look: Look, after: Instant | null): Instant | null {
    return this.#kept[look.which].get(look.subject)?.next(look.kind, after) ?? null
  }

  /** When the next fact of all that a reading looked at was written, after a moment. Mostly there is none of any kind, and nothing more is asked. */
  nextOf(looked: Notes, after: Instant): Instant | null {
    let next: Instant | null = null
    looked.each((subject, which, kinds) => {
      const history = this.#kept[which].get(subject)
      if (!history?.next(null, after)) return
      for (const kind of kinds.kinds) {
        const at = history.next(kind === '' ? null : kind, after)
        if (at !== null && (next === null || at < next)) next = at
      }
    })
    return next
  }
}

const inOrder = (a: Fact, b: Fact): number => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0)

/** Those of these in any join, each with all they were ever joined to. */
async function everJoined(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, readonly SubjectId[]>> {
  // From one to the next. Only people are joined: a team is named by thousands of facts.
  const pairs = await sql<{ a: SubjectId; b: SubjectId }>`with recursive found(a, b) as (
      select s.id, s.id from subject s where s.id = any(${subjects}::uuid[]) and s.about in ('child', 'adult')
      union select j.a, j.b from found p cross join lateral (
        select f.subject as a, l.subject as b from fact f join fact_link l on l.fact = f.id where f.subject = p.b and f.kind = ${sql.lit(samePersonKind)}
        union all select l.subject, f.subject from fact_link l join fact f on f.id = l.fact where l.subject = p.b and f.kind = ${sql.lit(samePersonKind)}) j)
    select a, b from found where a <> b`.execute(db)
  const groups = new Map<SubjectId, Set<SubjectId>>()
  for (const { a, b } of pairs.rows) {
    const together = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
    for (const m of together) groups.set(m, together)
  }
  return new Map([...groups].map(([s, together]) => [s, [...together].sort()]))
}
