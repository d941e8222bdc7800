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
import { noticesOf, otherName, otherNotice } from './likeness.ts'
import { isNamed, likened, mark, WordList, type Judge, type Marked } from './marks.ts'

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
/**
 * Tables that may hold rows besides, and that no copy needs: the queue of the sealer and what people are found by fill themselves as facts
 * arrive, and what people were told is theirs who work in the part that is there.
 */
const besides = ['setting', 'migration', 'find_key', 'told', 'unsealed', 'seal_key', 'seal_state', 'seal_batch']

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
    const notices = new Map((await noticesOf(client)).map((n) => [n.record, n]))
    const words = new WordList(), names = copying.words(1), staying = await stayingIds(client, copying.shared)
    const judge: Judge = (found) => (found.length === 36 && found[8] === '-'
      ? staying.has(found) ? 'leave' : notices.has(found) ? 'replace' : 'digits'
      : isNamed(names, found) ? 'replace' : 'leave')
    const shapes = new Map<Table, Shape>()
    for (const table of tables) shapes.set(table, await shapeOf(client, table, copying.shared, folder, (file) => mark(file, words, judge)))
    const bare = await bareTables(client, tables)
    for (let copy = 1; copy < copying.many; copy++) {
      const other = copying.words(copy)
      const instead = words.all.map((w) => {
        const notice = notices.get(w)
        return Buffer.from(notice ? otherNotice(copy, copying.shared, notice) : otherName(other, w))
      })
      await fillOne(client, shapes, copy, instead)
      progress(copy, false)
    }
    progress(copying.many - 1, true)
    await client.query(`set local maintenance_work_mem = '256MB'`)
    await client.query(`set local work_mem = '256MB'`)
    for (const statement of bare.restore) await client.query(statement)
    await client.query('commit')
  } finally {
    await client.end()
    await fsp.rm(folder, { recursive: true, force: true })
  }
}

/** A table's rows as they are before the first copy, in a file of PostgreSQL's text format. */
interface Shape { readonly marked: Marked; readonly columns: readonly string[] }

/** Whose row it is, for leaving out those of which there is one for all. */
const whose: { readonly [table in Table]?: string } = {
  subject: 'id', holder_scope: 'source', fact_link: '(select subject from fact where id = fact_link.fact)',
}

async function shapeOf(client: pg.Client, table: Table, shared: ReadonlySet<SubjectId>, folder: string, marking: (file: string) => Promise<Marked>): Promise<Shape> {
  // What the database makes by itself is left to it.
  const found = await client.query<{ name: string }>(`select attname as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`, [`sightline.${table}`])
  const columns = found.rows.map((r) => r.name), file = path.join(folder, table)
  const ours = [...shared].map((id) => pg.escapeLiteral(id)).join(', ')
  const order = table === 'fact' ? ' order by id' : table === 'fact_body' ? ' order by fact' : ''
  const rows = `select ${columns.join(', ')} from ${table} where ${whose[table] ?? 'subject'} not in (${ours})${order}`
  await pipeline(client.query(copyTo(`copy (${rows}) to stdout`)), fs.createWriteStream(file))
  return { marked: await marking(file), columns }
}

/** Those of whom there is one, with their records and facts: a child's reading may name the council's choice it was read by. */
async function stayingIds(client: pg.Client, shared: ReadonlySet<SubjectId>): Promise<ReadonlySet<string>> {
  const theirs = await client.query<{ id: string; record: string }>('select id, record from fact where subject = any($1::uuid[])', [[...shared]])
  return new Set([...shared, ...theirs.rows.flatMap((r) => [r.id, r.record])])
}

async function refuseOthers(client: pg.Client): Promise<void> {
  const found = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'sightline' and tablename <> all($1)`, [[...tables, ...besides]])
  for (const { name } of found.rows) {
    const any = await client.query(`select 1 from ${pg.escapeIdentifier(name)} limit 1`)
    if (any.rowCount) throw new Error(`the table ${name} holds rows, and it is not known how they are copied`)
  }
}

async function fillOne(client: pg.Client, shapes: ReadonlyMap<Table, Shape>, copy: number, words: readonly Buffer[]): Promise<void> {
  const hashes: Buffer[] = []
  for (const [table, { marked, columns }] of shapes) {
    const finish = table === 'fact_body' ? bodies(columns, hashes) : table === 'fact' ? envelopes(columns, hashes) : () => undefined
    await pipeline(async function* () {
      for await (const lines of likened(marked, copy, words)) { finish(lines); yield lines }
    }, client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)))
  }
}

/** Changes whole lines where they stand. */
type Finish = (lines: Buffer) => void

const newline = 10, tab = 9
/** Where each line's columns begin and end, line by line; a column's end is the tab or newline after it. */
function eachLine(lines: Buffer, columns: readonly number[], change: (...spans: readonly (readonly [number, number])[]) => void): void {
  for (let at = 0; at < lines.length;) {
    const end = lines.indexOf(newline, at), spans: [number, number][] = []
    for (let column = 0, from = at; from <= end; column++) {
      const next = lines.indexOf(tab, from), to = next < 0 || next > end ? end : next
      if (columns.includes(column)) spans.push([from, to])
      from = to + 1
    }
    change(...spans)
    at = end + 1
  }
}

/** Each body a salt of its own. Its hash goes on the envelope, which comes in the same order. Expects the salt before the body. */
function bodies(columns: readonly string[], hashes: Buffer[]): Finish {
  const salts = saltMaker()
  return (lines) => eachLine(lines, [columns.indexOf('salt'), columns.indexOf('body')], ([saltFrom, saltTo] = [0, 0], [from, to] = [0, 0]) => {
    const fresh = salts()
    writeHex(lines, saltFrom, saltTo, fresh)
    // Bodies are JSON, so a backslash is the only character the format escapes in them.
    hashes.push(hashOf(fresh, lines.toString('utf8', from, to).replaceAll('\\\\', '\\')))
  })
}

function envelopes(columns: readonly string[], hashes: readonly Buffer[]): Finish {
  let n = 0
  return (lines) => eachLine(lines, [columns.indexOf('body_hash')], ([from, to] = [0, 0]) => {
    const hash = hashes[n++]
    if (!hash) throw new Error('an envelope has no body')
    writeHex(lines, from, to, hash)
  })
}

/** Other bytes of the same length, after the mark that they are bytes. */
function writeHex(lines: Buffer, from: number, to: number, value: Buffer): void {
  const written = lines.write(value.toString('hex'), from + escape.length, 'latin1')
  if (from + escape.length + written !== to) throw new Error('bytes of another length than expected')
}
const escape = '\\\\x'
