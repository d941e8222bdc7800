import type { Given } from '../given.ts'

/** One worked case: facts in, when something was so. Shown to users on 'why does it say this?' and run as a test. */
export interface StatusCase {
  /** A sentence that is the case's name. */
  readonly name: string
  readonly given: readonly Given[]
  /** The moment of reading, local time `2026-11-22 09:00`. */
  readonly at: string
  /** One for each span, in the order they are read; empty when it was never so. Times are written as in `Given`, or `2026-11-27 end` for the last moment of a day; `to` null is 'still so'. */
  readonly spans: readonly { readonly from: string; readonly to: string | null; readonly key?: string; readonly detail?: { readonly [name: string]: string | boolean | null } }[]
}
/** The subject read is named as the status is about: `child`, `adult`, `worker`. */
export const statusCases = (status: string, cases: readonly StatusCase[]): { readonly status: string; readonly cases: readonly StatusCase[] } => ({ status, cases })
