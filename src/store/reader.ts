import { sql, type RawBuilder } from 'kysely'
import type { Day, Instant, Month } from '../calendar/index.ts'
import type { Fact, SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Card } from '../readings/index.ts'
import type { DutyReading } from '../readings/duty/index.ts'
import type { IndicatorMember } from '../readings/indicator/index.ts'
import type { SignalReading } from '../readings/signal/index.ts'
import type { StatusSpan } from '../readings/status/index.ts'
import type { Pack } from '../packs/index.ts'
import type { Org, WhereTheyAre } from '../access/index.ts'
import type { Db } from './connect.ts'
import { factsAbout, factsOfRecords, latestFacts } from './ledger/load.ts'
import type { Counted, KeptCounts } from './kept-counts.ts'
import { KnownCards } from './people/known-cards.ts'
import { loadOrg, loadWhere } from './people/org.ts'
import type { Structure, StructureShelf } from './people/structure.ts'

/** A stored reading with whom it is about and since when, in recorded time, it has said so. */
export interface Stored<T> { readonly subject: SubjectId; readonly rule: string; readonly key: string; readonly since: Instant; readonly content: T }
export interface SubjectReadings {
  readonly card: Card | null
  readonly duties: readonly Stored<DutyReading>[]
  readonly statuses: readonly Stored<StatusSpan>[]
  readonly signals: readonly Stored<SignalReading>[]
}

/** The parts of something owed that decide whose it is and how urgent; its facts only where the owner is whoever wrote one of them. */
export type Brief = Pick<DutyReading, 'state' | 'due' | 'owner' | 'escalatedTo' | 'level' | 'because'>
export type OwedBriefly = Stored<Brief> & { readonly id: number }
/** What to leave out of everything owed within reach. All that are given hold, but `workers` widens `subjects`: about these, or named for those. */
export interface OwedFilter {
  readonly rules?: readonly string[]
  readonly subjects?: readonly SubjectId[]
  readonly workers?: readonly SubjectId[]
  readonly escalatedTo?: string
  /**
   * Owed by, or carried up to, one of these role words; by this worker by name, or where `notBy` is given by anybody named who is none of
   * those; or by whoever wrote something, where this worker wrote in the record. Only in brief.
   */
  readonly comesTo?: { readonly words: readonly string[]; readonly worker: SubjectId; readonly notBy: readonly SubjectId[] | null }
  /** Late, impossible to tell, or owed by this moment. */
  readonly by?: Instant
}
/** Where counts of many things are kept, and how they are counted again by themselves. */
export interface ReadAgain { readonly counts: KeptCounts; readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T> }
/** How many members of an indicator fell in a month, by whether they count. */
export interface CountedMonth { readonly rule: string; readonly month: Month; readonly counted: IndicatorMember['counted']; readonly n: number }
/** How many things are late, owed and impossible to tell under one heading, and to how many children. */
export interface Count { readonly of: string | null; readonly overdue: number; readonly owed: number; readonly cannotTell: number; readonly children: number }

interface Row { readonly subject: string; readonly kind: string; readonly rule: string; readonly key: string; readonly since: Instant; readonly content: unknown }
const columns = sql`subject, kind, rule, key, lower(recorded) as since, content`

/**
 * What one signed-in person can read, inside one transaction under row-level security. Whatever a page asks, only what is
 * within reach comes back: nothing here takes a worker's id.
 */
export class Reader {
  readonly db: Db
  readonly pack: Pack
  readonly now: Instant
  readonly #shelf: StructureShelf | null
  readonly #again: ReadAgain | null
  readonly #written: number
  #asked: Promise<Structure | null> | null = null
  /** `again`: reads as the same person in a transaction of its own. `written`: how often this server has written, when this began. */
  constructor(db: Db, pack: Pack, now: Instant, shelf: StructureShelf | null = null, again: ReadAgain | null = null, written = 0) { this.db = db; this.pack = pack; this.now = now; this.#shelf = shelf; this.#again = again; this.#written = written }

  /** The authority's posts, units and names of workers as the server keeps them; null for somebody not signed in. */
  #structure(): Promise<Structure | null> { return (this.#asked ??= this.#shelf?.get(this.db, this.#written) ?? Promise.resolve(null)) }

  /** A subject's kind, or null when there is none or it is out of reach: the two look the same. */
  async about(subject: SubjectId): Promise<SubjectKind | null> {
    const found = await this.db.selectFrom('subject').select('about').where('id', '=', subject).executeTakeFirst()
    return (found?.about as SubjectKind | undefined) ?? null
  }

  /** Everyone found to be the same person, lowest id first. */
  async samePeople(subject: SubjectId): Promise<readonly SubjectId[]> {
    const found = await sql<{ id: string }>`select same_people(${subject}) as id`.execute(this.db)
    return found.rows.map((r) => r.id).sort()
  }

  /** The facts of a subject and of everyone found to be the same person. `until` reads as recorded; `same`: who that is, where it is asked already. */
  async facts(subject: SubjectId, until?: Instant, same = this.samePeople(subject)): Promise<readonly Fact[]> {
    return factsAbout(this.db, this.pack, await same, until)
  }

  /** The facts of several subjects at once, each with those of everyone found to be the same person. `kinds`: only of these record types. */
  async factsOf(subjects: readonly SubjectId[], kinds?: readonly string[]): Promise<ReadonlyMap<SubjectId, readonly Fact[]>> {
    return this.#ofAll(subjects, (all) => factsAbout(this.db, this.pack, all, undefined, kinds))
  }

  /** The last facts written about each of several subjects of these record types, at most so many each; of people found to be one, the last of them all. */
  async latestOf(subjects: readonly SubjectId[], kinds: readonly string[], most: number): Promise<ReadonlyMap<SubjectId, readonly Fact[]>> {
    const all = await this.#ofAll(subjects, (people) => latestFacts(this.db, this.pack, people, kinds, most))
    return new Map([...all].map(([s, facts]) => [s, facts.toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1)).slice(-most)]))
  }

  /** Loads facts once for everyone found to be one of these subjects, and gives each theirs. */
  async #ofAll(subjects: readonly SubjectId[], load: (people: readonly SubjectId[]) => Promise<readonly Fact[]>): Promise<ReadonlyMap<SubjectId, readonly Fact[]>> {
    if (subjects.length === 0) return new Map()
    const same = await sql<{ asked: string; id: string }>`select asked, id from same_people_as(${subjects}::uuid[])`.execute(this.db)
    const facts = Map.groupBy(await load([...new Set(same.rows.map((r) => r.id))]), (f) => f.subject)
    const members = Map.groupBy(same.rows, (r) => r.asked)
    return new Map(subjects.map((s) => [s, (members.get(s) ?? []).flatMap((m) => facts.get(m.id) ?? [])]))
  }

  /** The records released to whoever is signed in, theirs or somebody else's. */
  async released(): Promise<readonly Fact[]> {
    const found = await sql<{ id: string }>`select distinct unnest(my_released_subjects()) as id`.execute(this.db)
    return factsAbout(this.db, this.pack, found.rows.map((r) => r.id))
  }

  async record(record: string): Promise<readonly Fact[]> { return (await this.records([record])).get(record) ?? [] }

  /** Several records at once. Those that are not there, or out of reach, are left out. */
  async records(records: readonly string[]): Promise<ReadonlyMap<string, readonly Fact[]>> {
    return Map.groupBy(await factsOfRecords(this.db, this.pack, records), (f) => f.record)
  }

  /** The records that some facts are of, each whole. */
  async recordsWith(facts: readonly string[]): Promise<readonly Fact[]> {
    if (facts.length === 0) return []
    const found = await sql<{ record: string }>`select distinct record from fact where id = any(${facts}::uuid[])`.execute(this.db)
    return factsOfRecords(this.db, this.pack, found.rows.map((r) => r.record))
  }

  /** Those of some records and subjects that can be opened. */
  async within(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set()
    const found = await sql<{ id: string }>`select record as id from fact where record = any(${ids}::uuid[]) union select id from subject where id = any(${ids}::uuid[])`.execute(this.db)
    return new Set(found.rows.map((r) => r.id))
  }

  /** What is read about subjects at a moment of recorded time: now, or any past moment. */
  async readings(subjects: readonly SubjectId[], at?: Instant): Promise<ReadonlyMap<SubjectId, SubjectReadings>> {
    const bySubject = await this.#readOf(subjects, at, sql`kind in ('card', 'duty', 'status', 'signal')`)
    return new Map(subjects.map((s) => [s, sorted(bySubject.get(s) ?? [])]))
  }

  /** What one duty is about each of several subjects now, owed or settled. */
  async dutiesOf(rule: string, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, readonly Stored<DutyReading>[]>> {
    const found = await this.#readOf(subjects, undefined, sql`kind = 'duty' and rule = ${rule}`)
    return new Map([...found].map(([subject, rows]) => [subject, rows.map((r) => stored<DutyReading>(r))]))
  }

  /**
   * Row-level security decides what is seen. This only lets a list for somebody with few children start from those children
   * instead of from everybody's rows. Left out for whoever sees all, and of what is not about children and adults.
   */
  async near(about: readonly SubjectKind[]): Promise<RawBuilder<unknown>> {
    if (!about.every((a) => a === 'child' || a === 'adult')) return sql``
    this.#all ??= sql<{ all: boolean }>`select sees_all() or sees_counts() as all`.execute(this.db).then((found) => found.rows[0]?.all ?? false)
    return (await this.#all) ? sql`` : sql`and subject in (select s.subject from subject_scope s union all select unnest(my_released_subjects()))`
  }
  #all: Promise<boolean> | null = null
  #aboutOf(kind: 'duties' | 'statuses' | 'signals', rules?: readonly string[]): readonly SubjectKind[] {
    return this.pack[kind].filter((d) => !rules || rules.includes(d.id)).map((d) => d.about)
  }

  /** Everything owed now within reach, whole. */
  async owed(filter: Omit<OwedFilter, 'comesTo'> = {}): Promise<readonly Stored<DutyReading>[]> {
    const found = await sql<Row>`select ${columns} from reading where ${owedNow(filter)} ${await this.near(this.#aboutOf('duties', filter.rules))} order by due nulls last`.execute(this.db)
    return found.rows.map((r) => stored<DutyReading>(r))
  }

  /** The same in brief: for finding out whose things are, among thousands. */
  async owedBriefly(filter: OwedFilter = {}): Promise<readonly OwedBriefly[]> {
    const near = await this.near(this.#aboutOf('duties', filter.rules))
    // Each way by itself finds its rows by an index. Put together with 'or', everything owed in the authority is asked whether it may be seen.
    const ways = filter.comesTo ? comingTo(filter.comesTo) : [sql`true`]
    const found = await sql<BriefRow>`${sql.join(ways.map((way) => sql`select id, subject, rule, key, lower(recorded) as since, state, due, level, escalated_to, owner_role, owner_worker,
      case when owner_role = 'writer' then content -> 'because' end as because,
      case when owner_role is not null and owner_worker is not null then content -> 'owner' -> 'except' end as passed_by from reading where ${owedNow(filter)} and ${way} ${near}`), sql` union all `)} order by due nulls last`.execute(this.db)
    if (ways.length > 1) return [...new Map(found.rows.map((r) => [r.id, briefly(r)])).values()]
    return found.rows.map(briefly)
  }

  /** These, whole, in the same order. */
  async owedWhole(briefs: readonly OwedBriefly[]): Promise<readonly Stored<DutyReading>[]> {
    if (briefs.length === 0) return []
    const found = await sql<Row & { id: number }>`select id, ${columns} from reading where id = any(${briefs.map((b) => b.id)}::bigint[])`.execute(this.db)
    const byId = new Map(found.rows.map((r) => [r.id, stored<DutyReading>(r)]))
    return briefs.flatMap((b) => byId.get(b.id) ?? [])
  }

  /** Something counted of all that this person reaches, or what was counted of it for them minutes ago where it is many things: see `KeptCounts`. */
  async counted<T>(what: string, worker: SubjectId, count: (reader: Reader) => Promise<T>, things: (value: T) => number): Promise<Counted<T>> {
    const again = this.#again, version = (await this.#structure())?.version
    if (again === null || version === undefined) return { at: this.now, value: await count(this) }
    return again.counts.get(`${what} ${worker} ${version}`, this.now, { count: () => count(this), again: () => again.read(count), things })
  }

  /** Counts of what is owed within reach: by the rule, and by the unit a child's things are counted under (their team, else their home). */
  async owedCounts(by: Instant): Promise<{ readonly rule: readonly Count[]; readonly unit: readonly Count[] }> {
    const found = await sql<Count & { heading: 'rule' | 'unit' }>`select heading, of, overdue, owed, cannot_tell as "cannotTell", children from owed_counted(${by}::timestamptz)
      order by overdue desc, owed desc`.execute(this.db)
    const under = (heading: 'rule' | 'unit'): readonly Count[] => found.rows.filter((r) => r.heading === heading).map(({ of, overdue, owed, cannotTell, children }) => ({ of, overdue, owed, cannotTell, children }))
    return { rule: under('rule'), unit: under('unit') }
  }

  /** Things of these rules settled since a moment, that had been carried up to `role` just before. Read from the history of readings. */
  async settledSince(since: Instant, rules: readonly string[], role: string): Promise<readonly Stored<DutyReading>[]> {
    const found = await sql<Row>`select ${columns} from reading d where kind = 'duty' and upper_inf(recorded) and rule = any(${rules}::text[])
      and lower(recorded) >= ${since} and state in ('met', 'met late', 'not needed')
      and exists (select 1 from reading b where b.subject = d.subject and b.kind = 'duty' and b.rule = d.rule and b.key = d.key
        and not upper_inf(b.recorded) and upper(b.recorded) >= ${since} and upper(b.recorded) = lower(d.recorded) and b.escalated_to = ${role}) order by lower(recorded) desc`.execute(this.db)
    return found.rows.map((r) => stored<DutyReading>(r))
  }

  /** Statuses that hold now of these kinds, optionally with a detail: `{ rule: 'living-at', detail: { home } }`. */
  async statuses(rule: string, detail: { readonly [name in 'worker' | 'team' | 'home' | 'child']?: string } = {}): Promise<readonly Stored<StatusSpan>[]> {
    const asked = Object.entries(detail).map(([name, value]) => sql`and ${sql.ref(`at_${name}`)} = ${value}`)
    const found = await sql<Row>`select ${columns} from reading where kind = 'status' and rule = ${rule} and upper_inf(recorded)
      and valid_from <= ${this.now} and (valid_to is null or valid_to > ${this.now}) ${asked.length > 0 ? sql.join(asked, sql` `) : sql``}
      ${await this.near(this.#aboutOf('statuses', [rule]))}`.execute(this.db)
    return found.rows.map((r) => stored<StatusSpan>(r))
  }

  /** Every span of a status as it is read now, those that ended too, within reach; the earliest first. */
  async spans(rule: string): Promise<readonly Stored<StatusSpan>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'status' and rule = ${rule} and upper_inf(recorded) ${await this.near(this.#aboutOf('statuses', [rule]))} order by valid_from, key`.execute(this.db)
    return found.rows.map((r) => stored<StatusSpan>(r))
  }
  /** The same for whoever sees counts only: without whose they are, and of their details only these, none of them an id. Empty for everybody else. */
  async spansCounted(rule: string, details: readonly string[]): Promise<readonly StatusSpan[]> {
    const found = await sql<{ from_at: Instant; to_at: Instant | null; detail: StatusSpan['detail'] }>`select * from spans_counted(${rule}, ${details}::text[])`.execute(this.db)
    return found.rows.map((r) => ({ key: '', from: { at: r.from_at }, to: r.to_at === null ? null : { at: r.to_at }, because: [], ...(r.detail ? { detail: r.detail } : {}) }))
  }

  /** The latest signals of every kind that hold now, within reach, at most so many of each; and how many of each there are. */
  async latestSignals(most: number): Promise<ReadonlyMap<string, { readonly readings: readonly Stored<SignalReading>[]; readonly inAll: number }>> {
    // What is beyond the first few is counted without being read.
    const found = await sql<Row & { in_all: number }>`with all_of as materialized (
        select id, rule, row_number() over latest as place, count(*) over (partition by rule)::int as in_all from reading where kind = 'signal' and upper_inf(recorded) ${await this.near(this.#aboutOf('signals'))}
        window latest as (partition by rule order by lower(recorded) desc, id))
      select subject, kind, r.rule, key, lower(recorded) as since, content, a.in_all from all_of a join reading r on r.id = a.id where a.place <= ${most} order by r.rule, a.place`.execute(this.db)
    return new Map([...Map.groupBy(found.rows, (r) => r.rule)].map(([rule, rows]) => [rule, { readings: rows.map((r) => stored<SignalReading>(r)), inAll: rows[0]?.in_all ?? 0 }]))
  }

  /**
   * Members of an indicator whose day falls in a period, as read now or at a past moment of recorded time. Whoever sees counts
   * only gets each without whose it is, from which record, or why: subject and key are empty.
   */
  async indicator(rule: string, from: string, to: string, at?: Instant): Promise<readonly Stored<IndicatorMember>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'indicator' and rule = ${rule} and on_day between ${from}::date and ${to}::date
      and ${at ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`} order by on_day, key`.execute(this.db)
    const counts = await sql<{ on_day: Day; counted: IndicatorMember['counted']; n: number }>`select on_day, counted, n from counted(${rule}, ${from}::date, ${to}::date, ${at ?? null}::timestamptz)`.execute(this.db)
    const nobody = (c: (typeof counts.rows)[number]): Stored<IndicatorMember> =>
      ({ subject: '', rule, key: '', since: this.now, content: { key: '', on: c.on_day, counted: c.counted, because: [] } })
    return [...found.rows.map((r) => stored<IndicatorMember>(r)), ...counts.rows.flatMap((c) => Array.from({ length: c.n }, () => nobody(c)))]
  }

  /**
   * Members of every indicator whose day falls in a period, as read now, counted by month: for the figures of a year, of which nobody is
   * named. Whoever sees counts only gets them of everybody.
   */
  async indicatorsByMonth(from: Day, to: Day): Promise<readonly CountedMonth[]> {
    const found = await sql<CountedMonth>`select rule, to_char(on_day, 'YYYY-MM') as month, state as counted, count(*)::int as n from reading
      where kind = 'indicator' and upper_inf(recorded) and on_day between ${from}::date and ${to}::date group by 1, 2, 3
      union all select r.rule, to_char(c.on_day, 'YYYY-MM'), c.counted, sum(c.n)::int from unnest(${this.pack.indicators.map((i) => i.id)}::text[]) as r(rule), counted(r.rule, ${from}::date, ${to}::date, null) c group by 1, 2, 3`.execute(this.db)
    return found.rows
  }

  /** Names and index cards. Subjects out of reach are simply not in the answer. */
  cards(subjects: Iterable<SubjectId>, at?: Instant): Promise<ReadonlyMap<SubjectId, Card>> { return this.#cards(new Set(subjects), at, false) }

  /** Cards of several subjects now, and of everyone in a post and every unit besides: any of them may owe something. */
  async cardsAndStaff(subjects: Iterable<SubjectId>): Promise<ReadonlyMap<SubjectId, Card>> {
    if ((await this.#structure()) !== null) return this.#cards(new Set(subjects), undefined, true)
    const org = await this.org()
    return this.cards([...subjects, ...org.posts.flatMap((p) => [p.worker, p.unit]), ...org.within.keys(), ...org.within.values()])
  }

  async #cards(asked: ReadonlySet<SubjectId>, at: Instant | undefined, besides: boolean): Promise<ReadonlyMap<SubjectId, Card>> {
    const kept = at === undefined ? (await this.#structure())?.cards : undefined
    const others: SubjectId[] = []
    for (const s of asked) if (!kept?.has(s)) others.push(s)
    if (others.length === 0) return new KnownCards(asked, kept, undefined, besides)
    const found = await this.#readOf(others, at, sql`kind = 'card'`)
    return new KnownCards(asked, kept, new Map([...found].flatMap(([subject, rows]): [SubjectId, Card][] => rows.slice(0, 1).map((r) => [subject, r.content as Card]))), besides)
  }

  /** What is read of each of several subjects. People found to be one are read under one of their ids: asked for another, that one answers. */
  async #readOf(subjects: readonly SubjectId[], at: Instant | undefined, what: RawBuilder<unknown>): Promise<ReadonlyMap<SubjectId, readonly Row[]>> {
    const load = async (ids: readonly SubjectId[]): Promise<Map<SubjectId, readonly Row[]>> => Map.groupBy((await sql<Row>`select ${columns} from reading where subject = any(${ids}::uuid[])
      and ${at ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`} and ${what} order by kind, rule, key`.execute(this.db)).rows, (r) => r.subject)
    const found = await load(subjects), without = subjects.filter((s) => !found.has(s))
    if (without.length === 0) return found
    const same = (await sql<{ asked: string; id: string }>`select asked, id from same_people_as(${without}::uuid[]) where asked <> id order by id`.execute(this.db)).rows
    const others = same.length === 0 ? new Map<SubjectId, readonly Row[]>() : await load([...new Set(same.map((r) => r.id))])
    for (const { asked, id } of same) { const rows = others.get(id); if (rows && !found.has(asked)) found.set(asked, rows) }
    return found
  }

  /** Cards of everyone of a kind within reach. */
  async cardsOf(about: SubjectKind): Promise<readonly Stored<Card>[]> {
    const units = (await this.#structure())?.units(about)
    if (units) return units.map(({ subject, since, content }) => ({ subject, rule: 'card', key: 'card', since, content }))
    const found = await sql<Row>`select ${columns} from reading where kind = 'card' and about = ${about} and upper_inf(recorded) ${await this.near([about])} order by (content ->> 'name') collate "und-x-icu"`.execute(this.db)
    return found.rows.map((r) => stored<Card>(r))
  }

  /** Who works where: now, or as was read at a past moment. */
  async org(at?: Instant): Promise<Org> {
    const kept = at === undefined ? await this.#structure() : null
    return kept ? kept.org(this.now) : loadOrg(this.db, at ?? this.now)
  }
  /** Up to when everything recorded is sealed: answers as recorded are settled up to then. Null when nothing is sealed here. */
  async sealedTo(): Promise<Instant | null> {
    return (await sql<{ at: Instant | null }>`select sealed_to as at from seal_state`.execute(this.db)).rows[0]?.at ?? null
  }

  where(subjects: readonly SubjectId[], at?: Instant): Promise<ReadonlyMap<SubjectId, WhereTheyAre>> { return loadWhere(this.db, subjects, at ?? this.now, at !== undefined) }

  /** Why the reader can see this subject: each scope they share with it. Empty when they cannot. */
  async whyReach(subject: SubjectId): Promise<readonly { readonly scope: string; readonly held: string; readonly theirs: string }[]> {
    const found = await sql<{ scope: string; held_because: string; theirs_because: string }>`select * from why_reach(${subject})`.execute(this.db)
    return found.rows.map((r) => ({ scope: r.scope, held: r.held_because, theirs: r.theirs_because }))
  }

  /** Since when readings of this subject are waiting to be brought up to date, or null. */
  async behindSince(subject: SubjectId): Promise<Instant | null> {
    const found = await this.db.selectFrom('subject_cursor').select('behind_since').where('subject', '=', subject).executeTakeFirst()
    return found?.behind_since ?? null
  }
}

interface BriefRow {
  readonly id: number; readonly subject: string; readonly rule: string; readonly key: string; readonly since: Instant; readonly state: DutyReading['state']
  readonly due: Instant | null; readonly level: number; readonly escalated_to: string | null; readonly owner_role: string | null
  readonly owner_worker: string | null; readonly because: readonly string[] | null; readonly passed_by: readonly string[] | null
}

const briefly = (r: BriefRow): OwedBriefly => ({
  id: r.id, subject: r.subject, rule: r.rule, key: r.key, since: r.since,
  content: {
    state: r.state, due: r.due, level: r.level, escalatedTo: r.escalated_to, because: r.because ?? [],
    owner: r.owner_worker === null ? { role: r.owner_role ?? '' } : r.owner_role === null ? { worker: r.owner_worker } : { role: r.owner_role, except: r.passed_by ?? [r.owner_worker] },
  },
})

/** The ways in which something owed may come to somebody. 'offset 0': the few records are looked up one by one, and not all that somebody ever wrote. */
const comingTo = ({ words, worker, notBy }: NonNullable<OwedFilter['comesTo']>): readonly RawBuilder<unknown>[] => [
  sql`owner_role = any(${words}::text[])`, sql`escalated_to = any(${words}::text[])`,
  notBy === null ? sql`owner_role is null and owner_worker = ${worker}::uuid` : sql`owner_role is null and owner_worker <> all(${notBy}::uuid[])`,
  sql`owner_role = 'writer' and exists (select 1 from fact w where w.record = case when split_part(key, ':', 1) ~ '^[0-9a-f-]{36}$' then split_part(key, ':', 1)::uuid end and w.author = ${worker}::uuid offset 0)`,
]

/** The rows of what is owed now. */
function owedNow(f: Omit<OwedFilter, 'comesTo'>): RawBuilder<unknown> {
  const about = f.subjects && sql`subject = any(${f.subjects}::uuid[])`, of = f.workers && sql`owner_worker = any(${f.workers}::uuid[])`
  return sql`kind = 'duty' and upper_inf(recorded) and state in ('open', 'overdue', 'cannot tell')
    ${f.rules ? sql`and rule = any(${f.rules}::text[])` : sql``} ${about && of ? sql`and (${about} or ${of})` : about || of ? sql`and ${about ?? of}` : sql``}
    ${f.escalatedTo ? sql`and escalated_to = ${f.escalatedTo}` : sql``} ${f.by ? sql`and (state <> 'open' or due is null or due <= ${f.by})` : sql``}`
}

function stored<T>(r: Row): Stored<T> {
  return { subject: r.subject, rule: r.rule, key: r.key, since: r.since, content: r.content as T }
}

function sorted(rows: readonly Row[]): SubjectReadings {
  const of = <T>(kind: string): readonly Stored<T>[] => rows.filter((r) => r.kind === kind).map((r) => stored<T>(r))
  return { card: of<Card>('card')[0]?.content ?? null, duties: of<DutyReading>('duty'), statuses: of<StatusSpan>('status'), signals: of<SignalReading>('signal') }
}
