import { sql } from 'kysely'
import type { Instant, When } from '../../calendar/index.ts'
import { samePersonKind, type Fact, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { linksIn, type RecordType } from '../../records/index.ts'
import type { Db } from '../connect.ts'
import type { Kept } from './body.ts'

interface Row {
  id: string; record: string; sequence: number; subject: string; kind: string; version: number; step: string; act: Fact['act']
  amends: number | null; happened: unknown; learned: unknown; recorded: Instant; author: string | null; event: string | null
  sensitivity: Fact['sensitivity']; body: string
}

const envelope = sql`f.id, f.record, f.sequence, f.subject, f.kind, f.version, f.step, f.act, f.amends, f.happened, f.learned, f.recorded,
  f.author, f.event, f.sensitivity`
const columns = sql`${envelope}, b.body`

/**
 * Facts whose own subject is one of these, in the order written. `kinds`: only of these record types. Under the app login:
 * only those within reach.
 */
export async function factsAbout(db: Db, pack: Pack, subjects: readonly SubjectId[], until?: Instant, kinds?: readonly string[]): Promise<readonly Fact[]> {
  if (subjects.length === 0) return []
  if (!kinds) return everythingAbout(db, pack, subjects, until)
  const found = await sql<Row>`select ${columns} from fact f join fact_body b on b.fact = f.id
    where f.subject = any(${subjects}::uuid[]) and b.subject = any(${subjects}::uuid[])
    ${until ? sql`and f.recorded <= ${until}` : sql``} and f.kind = any(${kinds}::text[]) order by f.recorded, f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

/**
 * Envelopes and bodies are each found by whose they are and put together here. Joined in the database, each body is looked up by itself in an
 * index of all there are: with a life of five hundred facts as many pages of it that nobody has in memory.
 */
async function everythingAbout(db: Db, pack: Pack, subjects: readonly SubjectId[], until?: Instant): Promise<readonly Fact[]> {
  const [envelopes, bodies] = await Promise.all([
    sql<Omit<Row, 'body'>>`select ${envelope} from fact f where f.subject = any(${subjects}::uuid[]) ${until ? sql`and f.recorded <= ${until}` : sql``} order by f.recorded, f.record, f.sequence`.execute(db),
    sql<{ readonly fact: string; readonly body: string }>`select fact, body from fact_body where subject = any(${subjects}::uuid[])`.execute(db),
  ])
  const bodyOf = new Map(bodies.rows.map((b) => [b.fact, b.body]))
  return envelopes.rows.flatMap((r) => { const body = bodyOf.get(r.id); return body === undefined ? [] : [factFrom(pack, r, body)] })
}

/** Facts of certain kinds of record whose own subject is one of these, each with the kinds wanted of them, in the order written. Engine login only. */
export async function factsOfEach(db: Db, pack: Pack, wanted: readonly (readonly [SubjectId, readonly string[]])[]): Promise<readonly Fact[]> {
  const pairs = wanted.flatMap(([subject, kinds]) => kinds.map((kind) => ({ subject, kind })))
  if (pairs.length === 0) return []
  const found = await sql<Row>`select ${columns} from unnest(${pairs.map((p) => p.subject)}::uuid[], ${pairs.map((p) => p.kind)}::text[]) as w(subject, kind)
    join fact f on f.subject = w.subject and f.kind = w.kind join fact_body b on b.fact = f.id and b.subject = w.subject order by f.recorded, f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

/**
 * Facts about others whose record names one of these: every fact of the record, since a placement names the home when it
 * starts and need not when it ends. Engine login only.
 */
export async function factsNaming(db: Db, pack: Pack, subjects: readonly SubjectId[]): Promise<readonly Fact[]> {
  if (subjects.length === 0) return []
  const found = await sql<Row>`select ${columns} from fact f join fact_body b on b.fact = f.id
    where f.record in (select n.record from fact n join fact_link l on l.fact = n.id where l.subject = any(${subjects}::uuid[]))
    order by f.recorded, f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

/** Every fact of these record types about subjects of these kinds, in the order written. Engine login only. */
export async function factsOfKinds(db: Db, pack: Pack, kinds: readonly string[], about: readonly SubjectKind[]): Promise<readonly Fact[]> {
  const found = await sql<Row>`select ${columns} from fact f join fact_body b on b.fact = f.id
    where f.kind = any(${kinds}::text[]) and f.about = any(${about}::text[]) order by f.recorded, f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

/** The last facts of these record types about each subject, at most `most` each, in the order written. */
export async function latestFacts(db: Db, pack: Pack, subjects: readonly SubjectId[], kinds: readonly string[], most: number): Promise<readonly Fact[]> {
  if (subjects.length === 0) return []
  const found = await sql<Row>`select ${columns} from unnest(${subjects}::uuid[]) as s(id) cross join lateral (
      select * from fact where subject = s.id and kind = any(${kinds}::text[]) order by recorded desc, record, sequence desc limit ${most}
    ) f join fact_body b on b.fact = f.id order by f.recorded, f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

/** Of these subjects those who were found to be recorded twice, each with all the ids they have, themselves among them. */
export async function samePeople(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, readonly SubjectId[]>> {
  if ((await sql`select 1 from fact where kind = ${sql.lit(samePersonKind)} limit 1`.execute(db)).rows.length === 0) return new Map()
  const found = await sql<{ subject: SubjectId; all: readonly SubjectId[] }>`select s as subject, array(select same_people(s)::text order by 1) as all from unnest(${subjects}::uuid[]) as s`.execute(db)
  return new Map(found.rows.filter((r) => r.all.length > 1).map((r) => [r.subject, r.all]))
}

/** Facts of these records, each in sequence. */
export async function factsOfRecords(db: Db, pack: Pack, records: readonly string[]): Promise<readonly Fact[]> {
  if (records.length === 0) return []
  const found = await sql<Row>`select ${columns} from fact f join fact_body b on b.fact = f.id
    where f.record = any(${records}::uuid[]) order by f.record, f.sequence`.execute(db)
  return found.rows.map((r) => factFrom(pack, r, r.body))
}

const typesOf = new WeakMap<Pack['recordTypes'], ReadonlyMap<string, RecordType>>()
/** Asked of every fact that is loaded. */
function typeOf({ recordTypes }: Pack, kind: string): RecordType | undefined {
  let types = typesOf.get(recordTypes)
  if (!types) typesOf.set(recordTypes, (types = new Map(recordTypes.map((t) => [t.id, t]))))
  return types.get(kind)
}

function factFrom(pack: Pack, r: Omit<Row, 'body'>, body: string): Fact {
  const kept = JSON.parse(body) as Kept
  const type = typeOf(pack, r.kind)
  return {
    id: r.id, record: r.record, sequence: r.sequence, subject: r.subject, kind: r.kind, version: r.version, step: r.step, act: r.act,
    amends: r.amends, happened: r.happened as When, learned: r.learned as When, recorded: r.recorded, author: r.author, event: r.event,
    sensitivity: r.sensitivity, body: kept.body, why: kept.why, source: kept.source ?? null, links: type ? linksIn(type, r, kept.body) : [],
  }
}
