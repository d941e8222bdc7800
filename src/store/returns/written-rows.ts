import fs from 'node:fs'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { SentResult } from '../sending/index.ts'

/** Which record each row of a return was written from, and whose it is. Kept beside the files, for its person alone. */
type Kept = Pick<SentResult, 'subjects' | 'from'>

/** Writes down where the rows of a return came from. */
export function keepRows(file: string, { subjects, from }: SentResult): void {
  fs.writeFileSync(`${file}.part`, JSON.stringify({ subjects, from } satisfies Kept), { mode: 0o600 })
  fs.renameSync(`${file}.part`, file)
}

const keptIn = (file: string): Kept => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) as Kept : { subjects: [], from: {} })

/** Everybody a return written here tells of; `table`: in that table alone. */
export function peopleIn(file: string, table?: string): readonly SubjectId[] {
  const { subjects, from } = keptIn(file)
  return table === undefined ? subjects : [...new Set(from[table]?.whose)].flatMap((at) => subjects[at] ?? [])
}

/** Says of rows as they are read where they were written from. Of a return somebody gave it says nothing. */
export class WrittenRows {
  readonly #kept: Kept
  constructor(file: string) { this.#kept = keptIn(file) }

  /** The record a row was written from. */
  from(table: string, row: number): { readonly e?: RecordId } {
    const record = this.#kept.from[table]?.records[row]
    return record ? { e: record } : {}
  }

  /** Everybody these rows are about. */
  whose(rows: readonly { readonly table: string; readonly row: number }[]): { readonly s?: readonly SubjectId[] } {
    const places = new Set(rows.flatMap(({ table, row }) => this.#kept.from[table]?.whose[row] ?? []))
    const whose = [...places].flatMap((at) => this.#kept.subjects[at] ?? [])
    return whose.length > 0 ? { s: whose } : {}
  }
}
