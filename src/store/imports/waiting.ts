import { sql } from 'kysely'
import type { Clock, Instant } from '../../calendar/index.ts'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import type { Reader } from '../reader.ts'
import type { Answer, Deciding } from './decisions.ts'
import type { Import } from './import.ts'
import type { TroubleRow } from './rows.ts'

/** Something that waits for a person, with what was decided of it since the files were last gone through. */
export interface Waiting extends TroubleRow {
  readonly kind: Deciding
  readonly answer: Answer | null; readonly chosen: SubjectId | null; readonly by: SubjectId | null; readonly at: Instant | null
}
/** How many wait, and of how many somebody has decided. */
export interface WaitingCount { readonly count: number; readonly decided: number }
/** Things of one sort: differences in the same answers of the same step, or records of one kind that are no longer in the files (without a step). */
export interface Alike extends WaitingCount { readonly kind: string; readonly step: string | null; readonly fields: readonly string[] }

/** Which of what waits is asked for. `alike`: of this sort only. */
export interface WaitingAsked { readonly kind: Deciding; readonly decided: boolean; readonly alike?: Pick<Alike, 'kind' | 'step' | 'fields'> | undefined }

type Of = Pick<Import, 'id' | 'series'>

const decided = sql`left join import_decision d on d.series = i.series and d.kind = t.kind and d.key = t.key`
const fields = sql`array(select a ->> 'field' from jsonb_array_elements(t.detail -> 'answers') a)`
const those = (job: Of, asked: WaitingAsked) => sql`from import_trouble t join import i on i.id = t.import ${decided} where t.import = ${job.id} and t.kind = ${asked.kind}
  and (d.answer is not null) = ${asked.decided} ${asked.alike ? sql`and t.detail ->> 'kind' = ${asked.alike.kind} and t.detail ->> 'step' is not distinct from ${asked.alike.step}::text and ${fields} = ${asked.alike.fields}::text[]` : sql``}`
const columns = sql`t.id, t.kind, t.at_table, t.at_row, t.at_column, t.why, t.key, t.subject, t.detail, d.answer, d.subject as chosen, d.by, d.at`

/** What waits of an import, counted by what is to be decided. */
export async function countWaiting(db: Db, job: Of): Promise<{ readonly [kind in Deciding]: WaitingCount }> {
  const found = await sql<WaitingCount & { kind: Deciding }>`select t.kind, count(*)::int as count, count(d.answer)::int as decided from import_trouble t join import i on i.id = t.import ${decided}
    where t.import = ${job.id} and t.kind in ('who', 'differs', 'gone') group by t.kind`.execute(db)
  const of = (kind: Deciding): WaitingCount => { const { count = 0, decided = 0 } = found.rows.find((r) => r.kind === kind) ?? {}; return { count, decided } }
  return { who: of('who'), differs: of('differs'), gone: of('gone') }
}

/** Some of what waits, in the files' order. */
export async function waitingOf(db: Db, job: Of, asked: WaitingAsked, page: { readonly from: number; readonly most: number }): Promise<{ readonly rows: readonly Waiting[]; readonly total: number }> {
  const rows = await sql<Waiting>`select ${columns} ${those(job, asked)} order by t.id offset ${page.from} limit ${page.most}`.execute(db)
  const total = await sql<{ n: number }>`select count(*)::int as n ${those(job, asked)}`.execute(db)
  return { rows: rows.rows, total: total.rows[0]?.n ?? 0 }
}

/** One thing that waits; null when it does no more, because the files were gone through again. */
export async function oneWaiting(db: Db, job: Of, id: number): Promise<Waiting | null> {
  const found = await sql<Waiting>`select ${columns} from import_trouble t join import i on i.id = t.import ${decided}
    where t.import = ${job.id} and t.id = ${id} and t.kind in ('who', 'differs', 'gone')`.execute(db)
  return found.rows[0] ?? null
}

/** What waits by its sort, the most first. */
export async function alikeOf(db: Db, job: Of, of: Deciding): Promise<readonly Alike[]> {
  return (await sql<Alike>`select t.detail ->> 'kind' as kind, t.detail ->> 'step' as step, ${fields} as fields, count(*)::int as count, count(d.answer)::int as decided
    from import_trouble t join import i on i.id = t.import ${decided} where t.import = ${job.id} and t.kind = ${of} group by 1, 2, 3 order by 4 desc, 1, 2, 3`.execute(db)).rows
}

/** Keeps one answer for many at once; a later decision about the same takes its place. */
export async function decideMany(db: Db, clock: Clock, d: { readonly series: string; readonly kind: Deciding; readonly keys: readonly string[]; readonly answer: Answer; readonly by: SubjectId }): Promise<void> {
  await sql`insert into import_decision (series, kind, key, answer, subject, by, at) select distinct ${d.series}, ${d.kind}, k, ${d.answer}, null::uuid, ${d.by}::uuid, ${clock.now()}::timestamptz
    from unnest(${d.keys}::text[]) as k on conflict (series, kind, key) do update set answer = excluded.answer, subject = excluded.subject, by = excluded.by, at = excluded.at`.execute(db)
}

/** Why rows, or cells of them, were not taken, and of how many each is so. */
export interface Reason { readonly kind: 'row' | 'cell'; readonly table: string | null; readonly column: string | null; readonly why: string; readonly count: number }
export async function reasonsOf(db: Db, id: string): Promise<readonly Reason[]> {
  return (await sql<Reason>`select kind, at_table as table, at_column as column, why, count(*)::int as count from import_trouble
    where import = ${id} and kind in ('row', 'cell') and at_row is not null group by 1, 2, 3, 4 order by kind desc, count desc, 2, 3, 4`.execute(db)).rows
}

/** A record that a row became. */
export interface RowRecord { readonly at_row: number; readonly record: RecordId; readonly kind: string }
/** What these rows of a table became. */
export async function recordsOfRows(db: Db, id: string, table: string, rows: readonly number[]): Promise<readonly RowRecord[]> {
  return (await sql<RowRecord>`select distinct b.at_row, b.record, f.kind from brought b join fact f on f.id = b.fact
    where b.import = ${id} and b.at_table = ${table} and b.at_row = any(${rows}::int[]) order by b.at_row, f.kind, b.record`.execute(db)).rows
}

/** Why these rows of a table were not taken, or what of them waits. */
export async function troublesAt(db: Db, id: string, table: string, rows: readonly number[]): Promise<readonly TroubleRow[]> {
  return (await sql<TroubleRow>`select id, kind, at_table, at_row, at_column, why, key, subject, detail from import_trouble
    where import = ${id} and at_table = ${table} and at_row = any(${rows}::int[]) order by at_row, id`.execute(db)).rows
}

/** Whether rows counted as on the record already were written by this very import, when the files were gone through before. */
export async function wroteBefore(db: Db, id: string): Promise<boolean> {
  const found = await sql<{ so: boolean }>`select exists (select 1 from brought b join import_row r on r.import = b.import and r.at_table = b.at_table and r.at_row = b.at_row
    where b.import = ${id} and r.fared = 'unchanged') as so`.execute(db)
  return found.rows[0]?.so ?? false
}

/** Those of them who are on the record. */
export async function onRecord(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlySet<SubjectId>> {
  return new Set((await sql<{ id: SubjectId }>`select id from subject where id = any(${subjects}::uuid[])`.execute(db)).rows.map((r) => r.id))
}

/** Those of these records that a reader may read, without reading them. */
export async function readableRecords({ db }: Pick<Reader, 'db'>, records: readonly RecordId[]): Promise<ReadonlySet<RecordId>> {
  return new Set((await sql<{ record: RecordId }>`select distinct record from fact where record = any(${records}::uuid[])`.execute(db)).rows.map((r) => r.record))
}
