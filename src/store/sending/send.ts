import fs from 'node:fs'
import path from 'node:path'
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import { Timeline, type Fact, type SubjectId, type SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Exchange, Period, Piece, ReturnFiles, SentTables } from '../../returns/exchange/index.ts'
import type { Db } from '../connect.ts'
import { factsAbout, samePeople } from '../ledger/load.ts'

/** A return to be written: of which time, as the record stood when, and about whom it may tell. */
export interface Sent { readonly about: readonly SubjectKind[]; readonly exchange: Exchange<unknown>; readonly files: ReturnFiles; readonly period: Period; readonly recorded: Instant; readonly out: string }
/** By table, in the order of the rows: the record each was written from, and whose it is, as a place in `subjects`. */
export interface SentRows { readonly records: readonly (string | null)[]; readonly whose: readonly number[] }
/** What was written: rows by table, children, and where each row came from. `subjects`: the children, in the order of the files. */
export interface SentResult { readonly files: readonly string[]; readonly rows: { readonly [table: string]: number }; readonly children: number; readonly subjects: readonly SubjectId[]; readonly from: { readonly [table: string]: SentRows } }

/** Children written at a time, and milliseconds after which others have their turn: a server writes returns between its pages. */
const lot = 50, turn = 15

/**
 * Writes a return from what was recorded by a moment, child by child, under the login that sees every child. Files are written beside
 * their names and put in place together at the end; what `progress` throws stops it, and nothing is left.
 */
export async function sendReturn(db: Db, pack: Pack, sent: Sent, progress: (done: number, of: number) => Promise<void> | void = () => undefined): Promise<SentResult> {
  const writer = new Files(sent.out)
  try {
    const told = await writeChildren(db, pack, sent, { writer, progress })
    const files = await writer.end(), rows = Object.fromEntries(Object.entries(told.from).map(([table, { records }]) => [table, records.length]))
    return { files, rows, children: told.subjects.length, ...told }
  } catch (error) {
    await writer.drop()
    throw error
  }
}

interface Telling { readonly writer: Files; readonly progress: (done: number, of: number) => Promise<void> | void }

async function writeChildren(db: Db, pack: Pack, sent: Sent, { writer, progress }: Telling): Promise<Pick<SentResult, 'subjects' | 'from'>> {
  const { files } = sent, children = await whoIsTold(db, sent), subjects: SubjectId[] = [], from: { [table: string]: { records: (string | null)[]; whose: number[] } } = {}
  for (const piece of files.begin()) await writer.write(piece)
  for (let i = 0; i < children.length; i += lot) {
    await progress(i, children.length)
    for (const { child, tables } of await rowsOf(db, pack, sent, children.slice(i, i + lot))) {
      const standing = files.stand?.(tables) ?? tables
      for (const [table, rows] of Object.entries(standing)) {
        const those = (from[table] ??= { records: [], whose: [] })
        for (const r of rows) { those.records.push(r.record); those.whose.push(subjects.length) }
      }
      if (Object.values(standing).some((rows) => rows.length > 0)) subjects.push(child)
      for (const piece of files.child(tables)) await writer.write(piece)
    }
  }
  await progress(children.length, children.length)
  for (const piece of files.end()) await writer.write(piece)
  return { subjects, from }
}

/** Everybody anything was recorded of, that a return of this kind tells of, by then; in an order that stays. */
async function whoIsTold(db: Db, { exchange, about, recorded }: Sent): Promise<readonly SubjectId[]> {
  const found = await sql<{ subject: string }>`select distinct f.subject from fact f where f.about = any(${about}::text[]) and f.kind = any(${exchange.kinds}::text[]) and f.recorded <= ${recorded}::timestamptz
    order by f.subject`.execute(db)
  return found.rows.map((r) => r.subject)
}

/** Rows of some children who have any. */
async function rowsOf(db: Db, pack: Pack, { exchange, period, recorded }: Sent, children: readonly SubjectId[]): Promise<readonly { readonly child: SubjectId; readonly tables: SentTables }[]> {
  const { sends } = exchange
  if (!sends) throw new Error(`${exchange.id} is read and not written`)
  const same = await samePeople(db, children), all = [...new Set([...children, ...same.values()].flat())]
  const own = Map.groupBy(await factsAbout(db, pack, all, recorded), (f) => f.subject)
  const others = await aroundThem(db, pack, [...own.values()].flat(), recorded)
  const of = (subject: SubjectId): Timeline => new Timeline(subject, others.get(subject) ?? own.get(subject) ?? [])
  const told: { child: SubjectId; tables: SentTables }[] = []
  let began = performance.now()
  for (const child of children) {
    const ids = same.get(child) ?? [child]
    // Two records of one person are told once, under the lower id.
    if (ids[0] !== child) continue
    const tables = sends(new Timeline(child, ids.flatMap((id) => own.get(id) ?? []).sort(inOrder)), { period, of })
    if (Object.values(tables).some((r) => r.length > 0)) told.push({ child, tables })
    if (performance.now() - began > turn) { await setImmediate(); began = performance.now() }
  }
  return told
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
  constructor(folder: string) { this.#folder = folder; fs.mkdirSync(folder, { recursive: true, mode: 0o700 }) }

  async write({ file, text }: Piece): Promise<void> {
    let stream = this.#open.get(file)
    if (!stream) this.#open.set(file, (stream = fs.createWriteStream(this.#part(file), { mode: 0o600 })))
    for await (const piece of typeof text === 'string' ? [text] : text) if (!stream.write(piece)) await once(stream, 'drain')
  }

  async end(): Promise<readonly string[]> {
    for (const stream of this.#open.values()) { stream.end(); await once(stream, 'finish') }
    for (const file of this.#open.keys()) fs.renameSync(this.#part(file), path.join(this.#folder, file))
    return [...this.#open.keys()]
  }

  /** Deletes what was begun. */
  async drop(): Promise<void> {
    for (const stream of this.#open.values()) if (!stream.closed) { stream.destroy(); await once(stream, 'close').catch(() => undefined) }
    for (const file of this.#open.keys()) fs.rmSync(this.#part(file), { force: true })
  }

  #part(file: string): string { return `${path.join(this.#folder, file)}.part` }
}
