import { sql } from 'kysely'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import type { Import } from './import.ts'

type Row = Omit<Import, 'files' | 'asked' | 'tables' | 'problems'> & { readonly files: unknown; readonly asked: unknown; readonly tables: unknown; readonly problems: unknown }
const from = (r: Row): Import => r as unknown as Import

export const findImport = async (db: Db, id: string): Promise<Import | null> => {
  const found = await sql<Row>`select * from import where id = ${id}`.execute(db)
  return found.rows[0] ? from(found.rows[0]) : null
}

/** Every import, the newest first. */
export const listImports = async (db: Db): Promise<readonly Import[]> => (await sql<Row>`select * from import where state <> 'incoming' order by made desc, id`.execute(db)).rows.map(from)

/** A part of the same, and how many there are. */
export const someImports = async (db: Db, part: { readonly limit: number; readonly skip: number }): Promise<readonly Import[]> =>
  (await sql<Row>`select * from import where state <> 'incoming' order by made desc, id limit ${part.limit} offset ${part.skip}`.execute(db)).rows.map(from)
export const countImports = async (db: Db): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from import where state <> 'incoming'`.execute(db)).rows[0]?.n ?? 0

/** A row of a file, or a cell of it, that was not taken or waits. */
export interface TroubleRow {
  readonly id: number; readonly kind: 'row' | 'cell' | 'who' | 'differs' | 'gone'
  readonly at_table: string | null; readonly at_row: number | null; readonly at_column: string | null
  readonly why: string; readonly key: string | null; readonly subject: SubjectId | null; readonly detail: unknown
}

/** `table`: of one table only. */
export async function troublesOf(db: Db, id: string, kinds: readonly TroubleRow['kind'][], page: { readonly from: number; readonly most: number }, table?: string): Promise<{ readonly rows: readonly TroubleRow[]; readonly total: number }> {
  const of = table === undefined ? sql`` : sql`and at_table = ${table}`
  const rows = await sql<TroubleRow>`select id, kind, at_table, at_row, at_column, why, key, subject, detail from import_trouble
    where import = ${id} and kind = any(${kinds}::text[]) ${of} order by id offset ${page.from} limit ${page.most}`.execute(db)
  const total = await sql<{ n: number }>`select count(*)::int as n from import_trouble where import = ${id} and kind = any(${kinds}::text[]) ${of}`.execute(db)
  return { rows: rows.rows, total: total.rows[0]?.n ?? 0 }
}

/** How one row fared, and whom it is about: null while nobody knows. */
export interface FaredRow { readonly at_row: number; readonly subject: SubjectId | null; readonly fared: 'written' | 'amended' | 'unchanged' | 'refused' | 'waiting' }

/** How many of these there are by table. */
export async function countByTable(db: Db, id: string, kind: TroubleRow['kind']): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ at_table: string; n: number }>`select at_table, count(*)::int as n from import_trouble where import = ${id} and kind = ${kind} and at_table is not null group by 1`.execute(db)
  return new Map(found.rows.map((r) => [r.at_table, r.n]))
}

/** Rows of one table that fared in one way (`read`: every row), in the file's order, and whom each is about. */
export async function faredRows(db: Db, id: string, table: string, fared: string, page: { readonly from: number; readonly most: number }): Promise<readonly FaredRow[]> {
  return (await sql<FaredRow>`select at_row, subject, fared from import_row
    where import = ${id} and at_table = ${table} and ${fared === 'read' ? sql`true` : sql`fared = ${fared}`} order by at_row offset ${page.from} limit ${page.most}`.execute(db)).rows
}

/** Changes where an import stands, unless it has come to a state it does not leave that way. */
export async function setImport(db: Db, id: string, change: { readonly [K in keyof Import]?: Import[K] }, unless: readonly Import['state'][] = []): Promise<boolean> {
  const json = new Set(['files', 'asked', 'tables', 'problems'])
  const values = Object.fromEntries(Object.entries(change).map(([k, v]) => [k, json.has(k) ? JSON.stringify(v) : v]))
  const done = await db.updateTable('import').set(values as never).where('id', '=', id).where('state', 'not in', ['', ...unless]).executeTakeFirst()
  return done.numUpdatedRows > 0n
}
