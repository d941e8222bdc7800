import type { Jurisdiction } from '../../calendar/index.ts'
import type { DutyState } from './define.ts'
import type { Given } from '../given.ts'

/** One worked case: facts in, what the duty says at a moment. Shown to users on 'why is this owed?' and run as a test. */
export interface DutyCase {
  /** A sentence that is the case's name. */
  readonly name: string
  readonly given: readonly Given[]
  /** Where the child is; England unless told. */
  readonly where?: Jurisdiction
  /** The moment of reading, local time `2026-11-22 09:00`. */
  readonly at: string
  /** One for each thing owed, in the order they arose; empty when nothing is. */
  readonly reads: readonly { readonly state: DutyState; readonly due?: string; readonly why?: RegExp; readonly about?: string }[]
}
export const dutyCases = (duty: string, cases: readonly DutyCase[]): { readonly duty: string; readonly cases: readonly DutyCase[] } => ({ duty, cases })
