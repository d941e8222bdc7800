import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { nextMs, type Clock, type Instant, type When } from '../../calendar/index.ts'
import { samePersonKind, type Body, type Source, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import { linksIn, type RecordType } from '../../records/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { advance, type Climbed } from '../readings/advance.ts'
import { authorityIn } from '../readings/facts.ts'
import { loadPlaces } from '../readings/spans.ts'
import { bodyText, hashOf, saltFor } from './body.ts'

/** A fact as somebody asks for it to be written. */
export interface NewFact {
  readonly id?: string
  readonly record: string
  /** The record's last sequence the writer had seen; 0 to open it. A record that has moved on is refused, and nothing is lost. */
  readonly expects: number
  readonly subject: SubjectId
  readonly about: SubjectKind
  readonly kind: string
  readonly step: string
  readonly act?: 'step' | 'amend' | 'withdraw'
  readonly amends?: number
  readonly why?: string
  readonly happened: When
  /** When we knew; left out, it was known when it was written. */
  readonly learned?: When
  readonly author: SubjectId | null
  readonly event?: string
  readonly body: Body
  /** The row of a file it was read from. */
  readonly source?: Source
}

/** Why a fact was not written. Nothing of it was kept; the writer's draft was. */
export class Refused extends Error {
  readonly code: 'moved-on' | 'withdrawn' | 'unknown-step' | 'other-subject' | 'closed' | 'no-room'
  constructor(code: Refused['code'], says: string) { super(says); this.code = code }
}

/** `behind`: how many are left to be brought up to date by the job. */
export interface Written { readonly facts: readonly string[]; readonly recorded: Instant; readonly climbed: readonly Climbed[]; readonly behind: number }

/** Subjects refreshed with the fact; the rest are brought up to date by a job, and pages say so until then. */
const withTheFact = 10

/** By what is written: the rules, the time, and whose own limits hold (null while nobody has said which authority this is). */
export interface Writing { readonly pack: Pack; readonly clock: Clock; readonly authority: SubjectId | null }

/**
 * Writes facts and refreshes what is read from them, in the caller's transaction (engine login). Subjects are locked in
 * order of id, so that two writers never wait for each other; the moment of recording is taken once they are locked.
 * `read`: `later` leaves everyone affected to be brought up to date by the job.
 *
 * What does not wait for an answer is asked at once. Each group is asked in order, so what stands later in one may count on what stands before.
 */
export async function append(db: Db, { pack, clock, authority: before }: Writing, facts: readonly NewFact[], read: 'now' | 'later' = 'now'): Promise<Written> {
  const prepared = facts.map((f) => prepareFact(pack, f))
  const [, { named, authority, affected }] = await Promise.all([nameSubjects(db, facts, clock.now()), lockTouched(db, prepared, before)])
  const now = affected.slice(0, read === 'now' ? withTheFact : 0), later = affected.slice(now.length).map((a) => a.subject)
  const [, recorded, , places] = await Promise.all([
    sql`release savepoint affected`.execute(db), momentOfRecording(db, clock, named), refuseIfMovedOn(db, facts), loadPlaces(db, now.map((a) => a.subject)),
  ])
  const [, climbed] = await Promise.all([
    insertAll(db, prepared, recorded), advance(db, pack, authority, now.map((a) => ({ id: a.subject, about: a.about, to: recorded, from: recorded })), places), leaveBehind(db, later, recorded),
  ])
  return { facts: prepared.map((p) => p.id), recorded, climbed, behind: later.length }
}

interface Prepared { readonly id: string; readonly fact: NewFact; readonly type: RecordType; readonly links: readonly { readonly subject: string; readonly as: string }[] }

function prepareFact(pack: Pack, fact: NewFact): Prepared {
  const type = pack.recordTypes.find((t) => t.id === fact.kind)
  if (!type?.steps[fact.step]) throw new Refused('unknown-step', 'This kind of record is not known here. Go back and choose again.')
  const links = linksIn(type, { kind: fact.kind, version: type.version, step: fact.step }, fact.body)
  return { id: fact.id ?? randomUUID(), fact, type, links }
}

async function nameSubjects(db: Db, facts: readonly NewFact[], now: Instant): Promise<void> {
  const subjects = [...new Map(facts.map((f) => [f.subject, f.about]))].sort(([a], [b]) => (a < b ? -1 : 1))
  await Promise.all([
    db.insertInto('subject').values(subjects.map(([id, about]) => ({ id, about, since: now }))).onConflict((c) => c.doNothing()).execute(),
    sql`insert into subject_cursor (subject) select unnest(${subjects.map(([id]) => id)}::uuid[]) on conflict do nothing`.execute(db),
  ])
}

/** Those the facts are about or name, and those earlier facts of the same records named: a step need not name the home again to end a stay there. */
async function everyoneNamed(db: Db, prepared: readonly Prepared[]): Promise<readonly SubjectId[]> {
  const goingOn = prepared.filter((p) => p.fact.expects > 0).map((p) => p.fact.record)
  const before = goingOn.length === 0 ? { rows: [] } : await sql<{ subject: string }>`select distinct l.subject from fact f join fact_link l on l.fact = f.id
    where f.record = any(${goingOn}::uuid[])`.execute(db)
  return [...new Set([...prepared.flatMap((p) => [p.fact.subject, ...p.links.map((l) => l.subject)]), ...before.rows.map((r) => r.subject)])]
}

/** Those the facts are about. A fact that joins two people is about both. */
const joinedFrom = (prepared: readonly Prepared[]): readonly SubjectId[] =>
  [...new Set(prepared.flatMap((p) => [p.fact.subject, ...(p.fact.kind === samePersonKind ? p.links.map((l) => l.subject) : [])]))]

/** Locks everyone affected. `before`: the authority, where it was known before this. */
async function lockTouched(db: Db, prepared: readonly Prepared[], before: SubjectId | null) {
  const named = await everyoneNamed(db, prepared), authority = before ?? await authorityIn(db)
  const touched: Touched = { about: joinedFrom(prepared), named, kinds: [...new Set(prepared.map((p) => p.fact.kind))] }
  // Whoever was read before there was an authority has never looked at it, and could not know of what it chooses.
  return { named, authority, affected: await lockAffected(db, touched, before === null && authority !== null) }
}

type Affected = readonly { readonly subject: SubjectId; readonly about: SubjectKind }[]
/** Whom facts are about, whom they name, and of which kinds of record they are. */
interface Touched { readonly about: readonly SubjectId[]; readonly named: readonly SubjectId[]; readonly kinds: readonly string[] }

/**
 * Locks those the facts are about, everyone whose readings look at such records of theirs, and everyone whose readings look at such records
 * that name the others the facts name. Returns them, those the facts are about first. `everyone`: all there are.
 *
 * While we waited for a lock, somebody may have come to look at whom we write about, too late for us to have seen it and too early
 * to have seen us. So those affected are asked for once more when all is locked: nobody can come to look from then on without waiting
 * for us. If there are more, everything is let go of and locked again, in order. The savepoint it goes back to is the caller's to release.
 */
async function lockAffected(db: Db, { about, named, kinds }: Touched, everyone: boolean): Promise<Affected> {
  const looked = sql`(d.kinds is null or d.kinds && ${kinds}::text[])`
  const whom = sql`select c.subject, s.about from subject_cursor c join subject s on s.id = c.subject
    where c.subject in (select unnest(${about}::uuid[])
      union select d.subject from depends d where d.on_subject = any(${about}::uuid[]) and not d.naming and ${looked}
      union select d.subject from depends d where d.on_subject = any(${named}::uuid[]) and d.naming and ${looked}
      union select same_people(a) from unnest(${about}::uuid[]) as a ${everyone ? sql`union select subject from subject_cursor` : sql``})
    order by c.subject`
  for (;;) {
    const [, locked, now] = await Promise.all([
      sql`savepoint affected`.execute(db), sql<Affected[number]>`${whom} for update of c`.execute(db), sql<Affected[number]>`${whom}`.execute(db),
    ])
    const held = new Set(locked.rows.map((r) => r.subject))
    if (now.rows.every((r) => held.has(r.subject))) return [...locked.rows].sort((a, b) => Number(about.includes(b.subject)) - Number(about.includes(a.subject)))
    await sql`rollback to savepoint affected`.execute(db)
  }
}

/** Now, but never before anything already written about these subjects: a clock set back cannot put a fact into the past, nor out of order. */
async function momentOfRecording(db: Db, clock: Clock, named: readonly SubjectId[]): Promise<Instant> {
  const last = await sql<{ last: Instant | null }>`select max(recorded) as last from fact where subject = any(${named}::uuid[])`.execute(db)
  const before = last.rows[0]?.last ?? null
  const now = clock.now()
  return before !== null && before > now ? nextMs(before) : now
}

/** How a record ends at present. */
interface Last { readonly record: string; readonly sequence: number; readonly subject: string; readonly withdrawn: boolean }

/** Looks whether each record still ends where its writer saw it end. Of several facts of one record, each follows the one before. */
async function refuseIfMovedOn(db: Db, facts: readonly NewFact[]): Promise<void> {
  const found = await sql<Last>`select l.* from unnest(${[...new Set(facts.map((f) => f.record))]}::uuid[]) as r(id) cross join lateral (
    select record, sequence, subject, act = 'withdraw' as withdrawn from fact where record = r.id order by sequence desc limit 1) l`.execute(db)
  const ends = new Map<string, Omit<Last, 'record'>>(found.rows.map((r) => [r.record, r]))
  for (const fact of facts) {
    const before = ends.get(fact.record)
    if ((before?.sequence ?? 0) !== fact.expects) throw new Refused('moved-on', 'Somebody else has added to this record since you opened it. Your writing is kept as a draft: look at what they wrote, then send again.')
    if (before?.withdrawn) throw new Refused('withdrawn', 'This record was withdrawn, so nothing can be added to it. Start a new one.')
    if (before && before.subject !== fact.subject) throw new Refused('other-subject', 'This record is about somebody else.')
    ends.set(fact.record, { sequence: fact.expects + 1, subject: fact.subject, withdrawn: fact.act === 'withdraw' })
  }
}

const insertAll = (db: Db, prepared: readonly Prepared[], recorded: Instant): Promise<unknown> => Promise.all(prepared.map((p) => insert(db, p, recorded)))

async function insert(db: Db, { id, fact, type, links }: Prepared, recorded: Instant): Promise<void> {
  const sensitivity = type.sensitivity, salt = saltFor(), body = bodyText(fact)
  const envelope = db.insertInto('fact').values({
    id, record: fact.record, sequence: fact.expects + 1, subject: fact.subject, about: fact.about, kind: fact.kind, version: type.version, step: fact.step,
    act: fact.act ?? 'step', amends: fact.amends ?? null, happened: JSON.stringify(fact.happened), learned: JSON.stringify(fact.learned ?? { at: recorded }),
    recorded, author: fact.author, event: fact.event ?? null, sensitivity, body_hash: hashOf(salt, body),
  }).execute()
  await Promise.all([
    envelope, db.insertInto('fact_body').values({ fact: id, subject: fact.subject, about: fact.about, sensitivity, salt, body }).execute(),
    links.length > 0 && sql`insert into fact_link (fact, subject, as_field) select ${id}, s.id, l.as_field
      from unnest(${links.map((l) => l.subject)}::uuid[], ${links.map((l) => l.as)}::text[]) as l(subject, as_field) join subject s on s.id = l.subject`.execute(db),
  ])
}

async function leaveBehind(db: Db, later: readonly SubjectId[], recorded: Instant): Promise<void> {
  if (later.length === 0) return
  await sql`update subject_cursor set behind_since = least(behind_since, ${recorded}::timestamptz) where subject = any(${later}::uuid[])`.execute(db)
}
