import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Series } from '../../returns/exchange/index.ts'

/** `matching`: the columns of its files are still to be matched. `catching-up`: everything is on the record, and what is owed is being read from it. */
export type ImportState = 'incoming' | 'matching' | 'waiting' | 'reading' | 'writing' | 'catching-up' | 'done' | 'failed' | 'cancelled' | 'taking-back' | 'taken-back'
export const underWay: readonly ImportState[] = ['waiting', 'reading', 'writing', 'catching-up', 'taking-back']

/** A file as it was given. `at`: its place in the import's folder, never the name it came with. `hash`: SHA-256, hexadecimal. */
export interface ImportFile { readonly at: string; readonly name: string; readonly bytes: number; readonly hash: string }

/** How the rows of one table fared. `read` is the sum of the others. */
export interface TableTally {
  readonly table: string; readonly file: string
  readonly read: number; readonly written: number; readonly amended: number; readonly unchanged: number; readonly refused: number; readonly waiting: number
}

/** Files being brought in, and where that stands. */
export interface Import {
  readonly id: string
  readonly series: Series
  readonly period: string | null
  readonly worker: SubjectId | null
  readonly made: Instant
  readonly state: ImportState
  readonly wants: 'look' | 'write' | 'take-back'
  readonly part: number
  readonly doing: string
  /** Why it could not be done, in a sentence that says what to do. */
  readonly says: string | null
  readonly files: readonly ImportFile[]
  /** What the person chose: the year of an SSDA903. */
  readonly asked: { readonly [name: string]: string }
  readonly tables: readonly TableTally[]
  readonly problems: readonly { readonly file: string; readonly row: number | null; readonly column: string | null; readonly what: string }[]
  /** When it was last looked through without writing. */
  readonly looked: Instant | null
  readonly written: Instant | null
  readonly signed: Instant | null
  readonly signed_by: SubjectId | null
}

/** The sum of all tables. */
export const totals = (tables: readonly TableTally[]): Omit<TableTally, 'table' | 'file'> => {
  const sum = (of: (t: TableTally) => number): number => tables.reduce((n, t) => n + of(t), 0)
  return { read: sum((t) => t.read), written: sum((t) => t.written), amended: sum((t) => t.amended), unchanged: sum((t) => t.unchanged), refused: sum((t) => t.refused), waiting: sum((t) => t.waiting) }
}

/** What a file or a sheet of one was called when it was given, by its place in the import's folder. Nothing of our own names is told to anybody. */
export function nameOfFile(job: Pick<Import, 'id' | 'files'>, at: string): string {
  if (at === job.id) return 'All files'
  const file = job.files.find((f) => at.includes(f.at))
  return file ? at.slice(at.indexOf(file.at)).replace(file.at, () => file.name) : at
}

/** Files of which no table was read: none of their rows is in any figure. */
export const notRead = (job: Pick<Import, 'files' | 'tables'>): readonly ImportFile[] => job.files.filter((f) => !job.tables.some((t) => t.file === f.at))
