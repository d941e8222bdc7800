import { sql } from 'kysely'
import type { Instant } from '../calendar/index.ts'
import type { Fact, SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Card } from '../readings/index.ts'
import type { DutyReading } from '../readings/duty/index.ts'
import type { IndicatorMember } from '../readings/indicator/index.ts'
import type { SignalReading } from '../readings/signal/index.ts'
import type { StatusSpan } from '../readings/status/index.ts'
import type { Pack } from '../packs/index.ts'
import type { Org, WhereTheyAre } from '../access/index.ts'
import type { Db } from './connect.ts'
import { factsAbout, factsOfRecord } from './ledger/load.ts'
import { loadOrg, loadWhere } from './people/org.ts'

/** A stored reading with whom it is about and since when, in recorded time, it has said so. */
export interface Stored<T> { readonly subject: SubjectId; readonly rule: string; readonly key: string; readonly since: Instant; readonly content: T }
export interface SubjectReadings {
  readonly card: Card | null
  readonly duties: readonly Stored<DutyReading>[]
  readonly statuses: readonly Stored<StatusSpan>[]
  readonly signals: readonly Stored<SignalReading>[]
}

interface Row { readonly subject: string; readonly kind: string; readonly rule: string; readonly key: string; readonly since: Instant; readonly content: unknown }
const columns = sql`subject, kind, rule, key, lower(recorded) as since, content`
const owedStates = ['open', 'overdue', 'cannot tell']

/**
 * What one signed-in person can read, inside one transaction under row-level security. Whatever a page asks, only what is
 * within reach comes back: nothing here takes a worker's id.
 */
export class Reader {
  readonly db: Db
  readonly pack: Pack
  readonly now: Instant
  constructor(db: Db, pack: Pack, now: Instant) { this.db = db; this.pack = pack; this.now = now }

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

  /** The facts of a subject and of everyone found to be the same person. `until` reads as recorded. */
  async facts(subject: SubjectId, until?: Instant): Promise<readonly Fact[]> {
    return factsAbout(this.db, this.pack, await this.samePeople(subject), until)
  }

  record(record: string): Promise<readonly Fact[]> { return factsOfRecord(this.db, this.pack, record) }

  /** What is read about subjects at a moment of recorded time: now, or any past moment. */
  async readings(subjects: readonly SubjectId[], at?: Instant): Promise<ReadonlyMap<SubjectId, SubjectReadings>> {
    const found = await sql<Row>`select ${columns} from reading where subject = any(${subjects}::uuid[])
      and ${at ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`} and kind in ('card', 'duty', 'status', 'signal') order by kind, rule, key`.execute(this.db)
    const bySubject = Map.groupBy(found.rows, (r) => r.subject)
    return new Map(subjects.map((s) => [s, sorted(bySubject.get(s) ?? [])]))
  }

  /** Everything owed now within reach. `rules`: only these duties; `owner`: only those a worker is named for. */
  async owed(filter: { readonly rules?: readonly string[]; readonly subjects?: readonly SubjectId[]; readonly escalatedTo?: string } = {}): Promise<readonly Stored<DutyReading>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'duty' and upper_inf(recorded) and state = any(${owedStates}::text[])
      ${filter.rules ? sql`and rule = any(${filter.rules}::text[])` : sql``}
      ${filter.subjects ? sql`and subject = any(${filter.subjects}::uuid[])` : sql``}
      ${filter.escalatedTo ? sql`and escalated_to = ${filter.escalatedTo}` : sql``} order by due nulls last`.execute(this.db)
    return found.rows.map((r) => stored<DutyReading>(r))
  }

  /** Statuses that hold now of these kinds, optionally with a detail: `{ rule: 'living-at', detail: { home } }`. */
  async statuses(rule: string, detail: { readonly [name: string]: string } = {}): Promise<readonly Stored<StatusSpan>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'status' and rule = ${rule} and upper_inf(recorded)
      and valid_from <= ${this.now} and (valid_to is null or valid_to > ${this.now})
      and content @> ${JSON.stringify(Object.keys(detail).length > 0 ? { detail } : {})}::jsonb`.execute(this.db)
    return found.rows.map((r) => stored<StatusSpan>(r))
  }

  /** Signals that hold now, within reach. */
  async signals(rule: string): Promise<readonly Stored<SignalReading>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'signal' and rule = ${rule} and upper_inf(recorded) order by lower(recorded) desc`.execute(this.db)
    return found.rows.map((r) => stored<SignalReading>(r))
  }

  /** Members of an indicator whose day falls in a period, as read now or at a past moment of recorded time. */
  async indicator(rule: string, from: string, to: string, at?: Instant): Promise<readonly Stored<IndicatorMember>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'indicator' and rule = ${rule} and on_day between ${from}::date and ${to}::date
      and ${at ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`} order by on_day, key`.execute(this.db)
    return found.rows.map((r) => stored<IndicatorMember>(r))
  }

  /** Names and index cards. Subjects out of reach are simply not in the answer. */
  async cards(subjects: Iterable<SubjectId>, at?: Instant): Promise<ReadonlyMap<SubjectId, Card>> {
    const ids = [...new Set(subjects)]
    const found = await sql<Row>`select ${columns} from reading where kind = 'card' and subject = any(${ids}::uuid[])
      and ${at ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`}`.execute(this.db)
    return new Map(found.rows.map((r) => [r.subject, r.content as Card]))
  }

  /** Cards of everyone of a kind within reach. */
  async cardsOf(about: SubjectKind): Promise<readonly Stored<Card>[]> {
    const found = await sql<Row>`select ${columns} from reading where kind = 'card' and about = ${about} and upper_inf(recorded) order by content ->> 'name'`.execute(this.db)
    return found.rows.map((r) => stored<Card>(r))
  }

  /** Cards of children and adults within reach whose name has this in it, at most 50. */
  async find(words: string): Promise<readonly (Stored<Card> & { readonly about: string })[]> {
    const like = `%${words.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
    const found = await sql<Row & { about: string }>`select ${columns}, about from reading where kind = 'card' and about in ('child', 'adult') and upper_inf(recorded)
      and (content ->> 'name' ilike ${like} or content ->> 'full' ilike ${like}) order by content ->> 'name' limit 50`.execute(this.db)
    return found.rows.map((r) => ({ ...stored<Card>(r), about: r.about }))
  }

  org(at?: Instant): Promise<Org> { return loadOrg(this.db, at ?? this.now) }
  where(subjects: readonly SubjectId[], at?: Instant): Promise<ReadonlyMap<SubjectId, WhereTheyAre>> { return loadWhere(this.db, subjects, at ?? this.now) }

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

function stored<T>(r: Row): Stored<T> {
  return { subject: r.subject, rule: r.rule, key: r.key, since: r.since, content: r.content as T }
}

function sorted(rows: readonly Row[]): SubjectReadings {
  const of = <T>(kind: string): readonly Stored<T>[] => rows.filter((r) => r.kind === kind).map((r) => stored<T>(r))
  return { card: of<Card>('card')[0]?.content ?? null, duties: of<DutyReading>('duty'), statuses: of<StatusSpan>('status'), signals: of<SignalReading>('signal') }
}
