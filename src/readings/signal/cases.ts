import type { Given } from '../given.ts'

/** One worked case: facts in, what the signal says at a moment. Shown to users on 'why do I see this?' and run as a test. */
export interface SignalCase {
  /** A sentence that is the case's name. */
  readonly name: string
  readonly given: readonly Given[]
  /** The moment of reading, local time `2026-11-22 09:00`. */
  readonly at: string
  /** One for each pattern seen; empty when there is none. `until` is a local time; `others` are short names of subjects with what is said of each. */
  readonly reads: readonly { readonly says: RegExp; readonly until?: string; readonly others?: { readonly [subject: string]: RegExp } }[]
}
export const signalCases = (signal: string, cases: readonly SignalCase[]): { readonly signal: string; readonly cases: readonly SignalCase[] } => ({ signal, cases })
