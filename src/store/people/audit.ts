import { sql, type RawBuilder } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Reader } from '../reader.ts'

/**
 * How much of somebody was shown: their record, a line in a list among others, the index card that is findable
 * authority-wide, or a file that left Sightline.
 */
export type LookLevel = 'record' | 'list' | 'card' | 'file'

/** One look, as noted. `subject` is null when nobody in particular was looked at. */
export interface Looked {
  readonly at: Instant; readonly actor: SubjectId; readonly action: string; readonly page: string; readonly because: string; readonly level: LookLevel | null
}

/** A look about to be shown: by whom, at what page, of whom. */
export interface Look {
  readonly actor: SubjectId; readonly action: string; readonly page: string; readonly session: string
  readonly level: LookLevel
  /** Those shown; with nobody, the look at the page itself is noted. */
  readonly subjects: readonly SubjectId[]
}

/** Written when nobody's record was shown, or it was shown to somebody with no reach to it. */
export const noReason = 'no child'

interface Noted { readonly subject: SubjectId | null; readonly because: string }

/** Writes one look at each whom `whom` selects, with why they could, read from their reach by the database. */
async function note(reader: Reader, look: Omit<Look, 'subjects'>, whom: RawBuilder<unknown>): Promise<readonly Noted[]> {
  const noted = await sql<Noted>`with x(subject) as materialized (${whom})
    insert into audit_event (id, at, actor, action, page, level, subject, because, session)
    select gen_random_uuid(), ${reader.now}::timestamptz, ${look.actor}::uuid, ${look.action}, ${look.page}, case when x.subject is null then null else ${look.level} end, x.subject,
      coalesce(w.because, ${noReason}), ${look.session}::uuid
    from x left join why_reach_each((select array_agg(subject) from x)) w on w.subject = x.subject
    returning audit_event.subject, audit_event.because`.execute(reader.db)
  return noted.rows
}

/**
 * Writes that the signed-in person looked, in the transaction of the look and in one statement however many are shown:
 * nothing is shown that was not noted. Returns why they could see each subject.
 */
export async function noteLooks(reader: Reader, look: Look): Promise<ReadonlyMap<SubjectId, string>> {
  const noted = await note(reader, look, sql`select unnest(${look.subjects}::uuid[]) union all select null where ${look.subjects.length === 0}`)
  return new Map(noted.flatMap((r): [SubjectId, string][] => (r.subject ? [[r.subject, r.because]] : [])))
}

/**
 * Notes everybody a page names by their id beside those it is about: children and adults within reach. What else an id stands
 * for (a record, a home) is left out.
 */
export async function noteListed(reader: Reader, look: Omit<Look, 'level' | 'subjects'>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  return (await note(reader, { ...look, level: 'list' }, sql`select id from subject where id = any(${ids}::uuid[]) and about in ('child', 'adult')`)).length
}

/** Which looks are asked for. */
export interface LooksAsked {
  readonly actor?: SubjectId
  readonly levels?: readonly LookLevel[]
  readonly from?: Instant
  readonly to?: Instant
}

const conditions = (subjects: readonly SubjectId[], asked: LooksAsked) => sql`subject = any(${subjects}::uuid[])
  ${asked.actor ? sql`and actor = ${asked.actor}::uuid` : sql``}
  ${asked.levels ? sql`and coalesce(level, 'record') = any(${asked.levels}::text[])` : sql``}
  ${asked.from ? sql`and at >= ${asked.from}` : sql``} ${asked.to ? sql`and at < ${asked.to}` : sql``}`

/** Who has looked at somebody (and at those found to be the same person), newest first. */
export async function whoLooked(reader: Reader, subjects: readonly SubjectId[], asked: LooksAsked & { readonly limit?: number; readonly skip?: number } = {}): Promise<readonly Looked[]> {
  const found = await sql<Looked>`select at, actor, action, page, because, level from audit_event where ${conditions(subjects, asked)}
    order by at desc, id limit ${asked.limit ?? 200} offset ${asked.skip ?? 0}`.execute(reader.db)
  return found.rows
}

/** How many looks at somebody there are. */
export async function countLooks(reader: Reader, subjects: readonly SubjectId[], asked: LooksAsked = {}): Promise<number> {
  return (await sql<{ n: number }>`select count(*)::int as n from audit_event where ${conditions(subjects, asked)}`.execute(reader.db)).rows[0]?.n ?? 0
}

/** One person's looks at somebody, added up: how often their record was opened or taken away, and how often they stood in a list. */
export interface LookerSum { readonly actor: SubjectId; readonly opened: number; readonly listed: number; readonly last: Instant }

/** Everyone who looked, each with how often and when last; the latest first. */
export async function lookers(reader: Reader, subjects: readonly SubjectId[], asked: LooksAsked = {}): Promise<readonly LookerSum[]> {
  const found = await sql<LookerSum>`select actor, (count(*) filter (where coalesce(level, 'record') in ('record', 'file')))::int as opened,
      (count(*) filter (where level in ('list', 'card')))::int as listed, max(at) as last
    from audit_event where ${conditions(subjects, asked)} group by actor order by max(at) desc, actor`.execute(reader.db)
  return found.rows
}

/**
 * When each of these was last opened by anybody, for those ever opened. Looking is no fact about a child and no reading keeps it: a
 * reading that changed whenever somebody looked would itself have to be looked at to be right. So it is counted when it is asked.
 */
export async function lastOpened(reader: Reader, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Instant>> {
  if (subjects.length === 0) return new Map()
  const found = await sql<{ subject: SubjectId; last: Instant }>`select subject, max(at) as last from audit_event
    where ${conditions(subjects, { levels: ['record', 'file'] })} group by subject`.execute(reader.db)
  return new Map(found.rows.map((r) => [r.subject, r.last]))
}

/** Somebody who looked at the record of the child signed in: their name and post, and how often. */
export interface MyLooker { readonly actor: SubjectId; readonly name: string | null; readonly role: string | null; readonly opened: number; readonly listed: number; readonly last: Instant }

/** Everyone who looked at the record of the child signed in, the latest first; nobody for anybody else. */
export async function whoLookedAtMe(reader: Reader): Promise<readonly MyLooker[]> {
  return (await sql<MyLooker>`select * from who_looked_at_me() order by last desc, actor`.execute(reader.db)).rows
}
