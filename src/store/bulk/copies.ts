import fs from 'node:fs'
import fsp from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { SubjectId } from '../../ledger/index.ts'
import { settings, type Connection } from '../connect.ts'
import { hashOf } from '../ledger/body.ts'
import { asLogin } from '../prepare.ts'
import { bareTables } from './bare.ts'
import { saltMaker } from './check.ts'
import { likenessOf, noticesOf, type Likeness } from './likeness.ts'

/** What to copy, and as what. */
export interface Copying {
  /** How many there are to be in the end, the one that is there included. */
  readonly many: number
  /** Subjects of which there is one for all: the authority itself, its director. */
  readonly shared: ReadonlySet<SubjectId>
  /** Other words for words, for the copy of a number from 1. Every capitalised word of every text is looked up. */
  readonly words: (copy: number) => ReadonlyMap<string, string>
}

/** Tables read from facts or holding them, in the order they are filled: bodies before envelopes, which hold their hashes. */
const tables = [
  'subject', 'fact_body', 'fact', 'fact_link', 'reading', 'subject_cursor', 'depends', 'subject_scope', 'holder_scope',
  'reach_exception', 'closed_subject', 'partly_withheld',
] as const
type Table = (typeof tables)[number]
/** Tables that may hold rows besides, and that no copy needs: the queue of the sealer fills itself as facts arrive. */
const besides = ['setting', 'migration', 'unsealed', 'seal_key', 'seal_state', 'seal_batch']

/**
 * Fills a large authority with likenesses of the part that is there: every id and name another one, every body hashed
 * afresh, and what was read from the facts likened too instead of being read again. In one transaction, as the owner: all
 * of it or nothing. Only for a made-up authority. Reading everything again afterwards changes nothing, and a test says so.
 */
export async function copyRegion(admin: Connection, copying: Copying, progress: (copies: number, indexing: boolean) => void): Promise<void> {
  const client = new pg.Client(settings(asLogin(admin, 'owner'), 1))
  await client.connect()
  const folder = await fsp.mkdtemp(path.join(os.tmpdir(), 'sightline-region-'))
  try {
    await client.query('begin')
    await client.query('lock table fact in access exclusive mode')
    await refuseOthers(client)
    const shapes = new Map<Table, Shape>()
    for (const table of tables) shapes.set(table, await shapeOf(client, table, copying.shared, folder))
    const notices = await noticesOf(client)
    const bare = await bareTables(client, tables)
    for (let copy = 1; copy < copying.many; copy++) {
      await fillOne(client, shapes, likenessOf(copy, copying.shared, copying.words(copy), notices))
      progress(copy, false)
    }
    progress(copying.many - 1, true)
    await client.query(`set local maintenance_work_mem = '256MB'`)
    for (const statement of bare.restore) await client.query(statement)
    await client.query('commit')
  } finally {
    await client.end()
    await fsp.rm(folder, { recursive: true, force: true })
  }
}

/** A table's rows as they are before the first copy, in a file of PostgreSQL's text format. */
interface Shape { readonly file: string; readonly columns: readonly string[] }

/** Whose row it is, for leaving out those of which there is one for all. */
const whose: { readonly [table in Table]?: string } = {
  subject: 'id', holder_scope: 'source', fact_link: '(select subject from fact where id = fact_link.fact)',
}

async function shapeOf(client: pg.Client, table: Table, shared: ReadonlySet<SubjectId>, folder: string): Promise<Shape> {
  // What the database makes by itself is left to it.
  const found = await client.query<{ name: string }>(`select attname as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`, [`sightline.${table}`])
  const columns = found.rows.map((r) => r.name), file = path.join(folder, table)
  const ours = [...shared].map((id) => pg.escapeLiteral(id)).join(', ')
  const order = table === 'fact' ? ' order by id' : table === 'fact_body' ? ' order by fact' : ''
  const rows = `select ${columns.join(', ')} from ${table} where ${whose[table] ?? 'subject'} not in (${ours})${order}`
  await pipeline(client.query(copyTo(`copy (${rows}) to stdout`)), fs.createWriteStream(file))
  return { file, columns }
}

async function refuseOthers(client: pg.Client): Promise<void> {
  const found = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'sightline' and tablename <> all($1)`, [[...tables, ...besides]])
  for (const { name } of found.rows) {
    const any = await client.query(`select 1 from ${pg.escapeIdentifier(name)} limit 1`)
    if (any.rowCount) throw new Error(`the table ${name} holds rows, and it is not known how they are copied`)
  }
}

async function fillOne(client: pg.Client, shapes: ReadonlyMap<Table, Shape>, like: Likeness): Promise<void> {
  const hashes: Buffer[] = []
  for (const [table, shape] of shapes) {
    const change = table === 'fact_body' ? bodies(shape, like, hashes) : table === 'fact' ? envelopes(shape, like, hashes) : like.text
    await copyFile(client, `${table} (${shape.columns.join(', ')})`, shape.file, change)
  }
}

/** Whole lines in, whole lines out. */
type Change = (lines: string) => string

const eachLine = (lines: string, change: (cells: string[]) => void): string => lines.split('\n').map((line) => {
  if (line === '') return line
  const cells = line.split('\t')
  change(cells)
  return cells.join('\t')
}).join('\n')

/** Bodies in other words, each with a salt of its own. Their hashes go on the envelopes, which come in the same order. */
function bodies({ columns }: Shape, like: Likeness, hashes: Buffer[]): Change {
  const [salt, body] = [columns.indexOf('salt'), columns.indexOf('body')]
  const salts = saltMaker()
  return (lines) => eachLine(like.text(lines), (cells) => {
    const fresh = salts()
    cells[salt] = bytes(fresh)
    // Bodies are JSON, so a backslash is the only character the format escapes in them.
    hashes.push(hashOf(fresh, (cells[body] ?? '').replaceAll('\\\\', '\\')))
  })
}

function envelopes({ columns }: Shape, like: Likeness, hashes: readonly Buffer[]): Change {
  const at = columns.indexOf('body_hash')
  let n = 0
  return (lines) => eachLine(like.text(lines), (cells) => {
    const hash = hashes[n++]
    if (!hash) throw new Error('an envelope has no body')
    cells[at] = bytes(hash)
  })
}

/** Bytes in PostgreSQL's text format. */
const bytes = (b: Buffer): string => `\\\\x${b.toString('hex')}`

async function copyFile(client: pg.Client, into: string, file: string, change: Change): Promise<void> {
  const stream = client.query(copyFrom(`copy ${into} from stdin`))
  await pipeline(fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 }), async function* (chunks: AsyncIterable<string>) {
    let begun = ''
    for await (const chunk of chunks) {
      const end = chunk.lastIndexOf('\n') + 1
      if (end === 0) { begun += chunk; continue }
      yield change(begun + chunk.slice(0, end))
      begun = chunk.slice(end)
    }
    if (begun !== '') yield change(begun)
  }, stream)
}
