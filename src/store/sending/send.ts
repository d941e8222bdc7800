import fs from 'node:fs'
import path from 'node:path'
import { once } from 'node:events'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { Timeline, type Fact, type SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Exchange, ReturnFiles, SentTables } from '../../returns/exchange/index.ts'
import type { Period } from '../../returns/exchange/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, samePeople } from '../ledger/load.ts'

/** A return to be written: of which time, and as the record stood when. */
export interface Sent { readonly exchange: Exchange<unknown>; readonly files: ReturnFiles; readonly period: Period; readonly recorded: Instant; readonly out: string }
/** What was written: rows by table, children, and by table the record each row was written from, in the order of the rows. */
export interface SentResult { readonly files: readonly string[]; readonly rows: { readonly [table: string]: number }; readonly children: number; readonly records: { readonly [table: string]: readonly (string | null)[] } }

/** Children written at a time. */
const lot = 200

/**
 * Writes a return from what was recorded by a moment, child by child, under the login that sees every child. Files are written beside
 * their names and put in place together at the end.
 */
export async function sendReturn(db: Db, pack: Pack, sent: Sent, progress: (done: number, of: number) => Promise<void> | void = () => undefined): Promise<SentResult> {
  const children = await whoIsTold(db, sent), writer = new Files(sent.out), rows: { [table: string]: number } = {}, records: { [table: string]: (string | null)[] } = {}
  let told = 0
  for (const piece of sent.files.begin()) await writer.write(piece)
  for (let i = 0; i < children.length; i += lot) {
    await progress(i, children.length)
    for (const tables of await rowsOf(db, pack, sent, children.slice(i, i + lot))) {
      for (const [table, those] of Object.entries(tables)) {
        rows[table] = (rows[table] ?? 0) + those.length
        const of = (records[table] ??= [])
        for (const r of those) of.push(r.record)
      }
      told++
      for (const piece of sent.files.child(tables)) await writer.write(piece)
    }
  }
  for (const piece of sent.files.end()) await writer.write(piece)
  return { files: await writer.end(), rows, children: told, records }
}

/** Everybody anything was recorded of, that a return of this kind tells of, by then; in an order that stays. */
async function whoIsTold(db: Db, { exchange, recorded }: Sent): Promise<readonly SubjectId[]> {
  const found = await sql<{ subject: string }>`select distinct f.subject from fact f where f.about = 'child' and f.kind = any(${exchange.kinds}::text[]) and f.recorded <= ${recorded}::timestamptz
    order by f.subject`.execute(db)
  return found.rows.map((r) => r.subject)
}

/** Rows of some children who have any. */
async function rowsOf(db: Db, pack: Pack, { exchange, period, recorded }: Sent, children: readonly SubjectId[]): Promise<readonly SentTables[]> {
  const { sends } = exchange
  if (!sends) throw new Error(`${exchange.title} is read and not written`)
  const same = await samePeople(db, children), all = [...new Set([...children, ...same.values()].flat())]
  const own = Map.groupBy(await factsAbout(db, pack, all, recorded), (f) => f.subject)
  const others = await aroundThem(db, pack, [...own.values()].flat(), recorded)
  const of = (subject: SubjectId): Timeline => new Timeline(subject, others.get(subject) ?? own.get(subject) ?? [])
  return children.flatMap((child) => {
    const ids = same.get(child) ?? [child]
    // Two records of one person are told once, under the lower id.
    if (ids[0] !== child) return []
    const tables = sends(new Timeline(child, ids.flatMap((id) => own.get(id) ?? []).sort(inOrder)), { period, of })
    return Object.values(tables).some((r) => r.length > 0) ? [tables] : []
  })
}

const inOrder = (a: Fact, b: Fact): number => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0)

/** What was recorded of the homes, workers and others that some facts name. */
async function aroundThem(db: Db, pack: Pack, facts: readonly Fact[], recorded: Instant): Promise<ReadonlyMap<SubjectId, readonly Fact[]>> {
  const named = [...new Set(facts.flatMap((f) => f.links.map((l) => l.subject)))]
  return Map.groupBy(await factsAbout(db, pack, named, recorded, ['organisation', 'identifier', 'post', 'person', 'address']), (f) => f.subject)
}

/** Files that stand in their folder only when all are whole. */
class Files {
  readonly #folder: string
  readonly #open = new Map<string, fs.WriteStream>()
  constructor(folder: string) { this.#folder = folder; fs.mkdirSync(folder, { recursive: true }) }

  async write({ file, text }: { readonly file: string; readonly text: string }): Promise<void> {
    let stream = this.#open.get(file)
    if (!stream) this.#open.set(file, (stream = fs.createWriteStream(`${path.join(this.#folder, file)}.part`, { mode: 0o600 })))
    if (!stream.write(text)) await once(stream, 'drain')
  }

  async end(): Promise<readonly string[]> {
    for (const stream of this.#open.values()) { stream.end(); await once(stream, 'finish') }
    for (const file of this.#open.keys()) fs.renameSync(`${path.join(this.#folder, file)}.part`, path.join(this.#folder, file))
    return [...this.#open.keys()]
  }
}
