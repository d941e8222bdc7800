import type { Body } from '../ledger/index.ts'
import type { Given } from '../readings/index.ts'

/** One worked case of what a record type refuses: what is on the record already, what is being written, and the codes of the problems. */
export interface RecordCase {
  /** A sentence that is the case's name. */
  readonly name: string
  readonly given: readonly Given[]
  /** Which record it is written on, when `given` has several of the type. */
  readonly on?: string
  /** Whom it is about; the subject of the first fact unless told. */
  readonly about?: string
  readonly step: string
  readonly says?: Body
  /** Codes in the order they are shown; empty when nothing is refused. */
  readonly refused: readonly string[]
  /** A part of what the person is told. */
  readonly told?: RegExp
}
/** The cases of one record type, by its id. Kept beside it and run as tests. */
export interface RecordCases { readonly record: string; readonly cases: readonly RecordCase[] }
export const recordCases = (record: string, cases: readonly RecordCase[]): RecordCases => ({ record, cases })
