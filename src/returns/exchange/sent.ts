import type { RecordId, SubjectId, Timeline } from '../../ledger/index.ts'
import type { Period } from './said.ts'

/** What a writer of rows is given beside the child's timeline, which holds what was recorded by the day asked for and nothing later. */
export interface Sending {
  readonly period: Period
  /** Somebody else as then recorded: the home a placement names, the worker of an allocation. */
  readonly of: (subject: SubjectId) => Timeline
}

/** One row of a return, and the record it was written from, so that whoever mends a fault opens that. */
export interface SentRow {
  /** Texts as the file has them, by column; blank cells may be left out. */
  readonly cells: { readonly [column: string]: string | null | undefined }
  readonly record: RecordId | null
}
