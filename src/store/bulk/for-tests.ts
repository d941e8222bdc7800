import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { SubjectId } from '../../ledger/index.ts'
import { settings, type Connection } from '../connect.ts'
import { asLogin } from '../prepare.ts'
import { bareTables } from './bare.ts'
import { gatherFigures } from './load.ts'

/** What of one subject's rows is copied: what is written, and what is read of it now. Notices are left out, for each would name a manager again. */
const tables: { readonly [table: string]: string } = {
  subject: 'where id = $', fact: `where subject = $ and kind <> 'notice'`, fact_body: `where fact in (select id from fact where subject = $ and kind <> 'notice')`,
  reading: 'where subject = $ and upper_inf(recorded)', subject_cursor: 'where subject = $', subject_scope: 'where subject = $',
}

/**
 * Fills lists: so many more like one subject, each with its facts and readings under ids of its own, all of one moment, so that no order is
 * total by chance. Bodies keep the salt and hash of the first, which nothing but `verify` looks at.
 */
export async function manyLike(admin: Connection, like: SubjectId, many: number, called: (n: number) => Readonly<Record<string, string>>): Promise<void> {
  const client = new pg.Client(settings(asLogin(admin, 'owner'), 1))
  await client.connect()
  try {
    await client.query('begin')
    const ids = await client.query<{ id: string }>(`select $1::uuid as id union select id from fact where subject = $1 union select record from fact where subject = $1`, [like])
    const theirs = new Set(ids.rows.map((r) => r.id)), rows = new Map<string, { readonly columns: string; readonly pieces: readonly string[] }>()
    for (const [table, which] of Object.entries(tables)) {
      const columns = await columnsOf(client, table)
      rows.set(table, { columns, pieces: split(await taken(client, `select ${columns} from ${table} ${which.replaceAll('$', pg.escapeLiteral(like))}`), [...theirs, ...Object.keys(called(0))]) })
    }
    const bare = await bareTables(client, Object.keys(tables))
    for (const [table, { columns, pieces }] of rows) await fill(client, `${table} (${columns})`, pieces, many, (n) => {
      const names = called(n), tail = n.toString(16).padStart(6, '0')
      return (piece) => (theirs.has(piece) ? piece.slice(0, -6) + tail : names[piece] ?? piece)
    })
    for (const statement of bare.restore) await client.query(statement)
    await client.query('commit')
  } finally { await client.end() }
  await gatherFigures(admin)
}

/** What the database makes by itself is left to it. */
async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const found = await client.query<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`, [table])
  return found.rows.map((r) => r.name).join(', ')
}

async function taken(client: pg.Client, rows: string): Promise<string> {
  let text = ''
  for await (const part of client.query(copyTo(`copy (${rows}) to stdout`))) text += String(part)
  return text
}

/** A text in pieces: those that stand for something, and what is between. */
const split = (text: string, words: readonly string[]): readonly string[] => text.split(new RegExp(`(${words.join('|')})`))

async function fill(client: pg.Client, into: string, pieces: readonly string[], many: number, instead: (n: number) => (piece: string) => string): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`)), done = once(stream, 'finish')
  for (let n = 1; n <= many; n++) if (!stream.write(pieces.map(instead(n)).join(''))) await Promise.race([once(stream, 'drain'), done])
  stream.end()
  await done
}
