import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import { settings, type Connection } from '../connect.ts'
import { asLogin } from '../prepare.ts'
import { bareTables, type Bare } from './bare.ts'
import { columns, linkLine, lines, type PastPart } from './copied.ts'

/** What has been done so far. `indexing`: everything is in, and the indexes are being made. */
export type LoadProgress = (done: { readonly facts: number; readonly indexing: boolean }) => void

/**
 * Writes a whole past into an empty ledger, part by part, in one transaction: either all of it is there afterwards, or
 * nothing. The same rows as appending would leave, without reading anything from them: the caller rebuilds the readings
 * afterwards. Refuses a ledger that holds facts, for nothing may be put beneath what somebody has written. Runs as the
 * owner, because indexes are taken away meanwhile: made at the end they cost a tenth.
 */
export async function bulkLoad(admin: Connection, parts: Iterable<PastPart> | AsyncIterable<PastPart>, progress?: LoadProgress): Promise<number> {
  const client = new pg.Client(settings(asLogin(admin, 'owner'), 1))
  await client.connect()
  try {
    await client.query('begin')
    await client.query('lock table fact in access exclusive mode')
    if ((await client.query('select 1 from fact limit 1')).rowCount) throw new Error('the ledger already holds facts, so no past can be loaded into it')
    const bare = await bareTables(client, ['fact', 'fact_body', 'fact_link'])
    const facts = await copyParts(client, parts, progress)
    progress?.({ facts, indexing: true })
    await makeIndexes(client, bare)
    await client.query('commit')
    return facts
  } finally {
    // Ending the connection undoes whatever has not been committed.
    await client.end()
  }
}

/** Tells the planner what is there, and which pages are all visible. To be called once everything is loaded and read. */
export async function gatherFigures(admin: Connection): Promise<void> {
  const client = new pg.Client(settings(asLogin(admin, 'owner'), 1))
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables
      where schemaname = 'sightline' and tableowner = current_user`)
    for (const { name } of tables.rows) await client.query(`vacuum (analyze) ${name}`)
  } finally {
    await client.end()
  }
}

async function makeIndexes(client: pg.Client, bare: Bare): Promise<void> {
  await client.query(`set local maintenance_work_mem = '256MB'`)
  await client.query(`set local work_mem = '256MB'`)
  for (const statement of bare.restore) await client.query(statement)
}

async function copyParts(client: pg.Client, parts: Iterable<PastPart> | AsyncIterable<PastPart>, progress?: LoadProgress): Promise<number> {
  const since = new Map<SubjectId, Instant>()
  let facts = 0
  for await (const part of parts) {
    await nameSubjects(client, part)
    for (const s of part.subjects) if (!since.has(s.id)) since.set(s.id, s.since)
    const outside = part.outside.filter((l) => (since.get(l.subject) ?? '9') <= l.at)
    await copy(client, `fact (${columns.fact})`, part.fact)
    await copy(client, `fact_body (${columns.body})`, part.body)
    await copy(client, `fact_link (${columns.link})`, part.link, lines(outside.map(linkLine)))
    facts += part.facts
    progress?.({ facts, indexing: false })
  }
  return facts
}

async function nameSubjects(client: pg.Client, { subjects }: PastPart): Promise<void> {
  const ids = subjects.map((s) => s.id)
  await client.query(`insert into subject (id, about, since)
    select * from unnest($1::uuid[], $2::text[], $3::timestamptz[]) on conflict do nothing`, [ids, subjects.map((s) => s.about), subjects.map((s) => s.since)])
  await client.query('insert into subject_cursor (subject) select unnest($1::uuid[]) on conflict do nothing', [ids])
}

const piece = 1 << 20
async function copy(client: pg.Client, into: string, ...texts: readonly Uint8Array[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`))
  const done = once(stream, 'finish')
  done.catch(() => undefined)
  for (const text of texts) for (let i = 0; i < text.length; i += piece) {
    if (!stream.write(text.subarray(i, i + piece))) await Promise.race([once(stream, 'drain'), done])
  }
  stream.end()
  await done
}
