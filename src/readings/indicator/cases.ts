import type { Tri } from '../../calendar/index.ts'
import type { Given } from '../given.ts'

/** One worked case: facts in, who is counted at a moment. Shown to users beside the figure and run as a test. */
export interface IndicatorCase {
  /** A sentence that is the case's name. */
  readonly name: string
  readonly given: readonly Given[]
  /** The moment of reading, local time `2026-11-22 09:00`. */
  readonly at: string
  /** One for each member of the denominator, in the order they arose; empty when there is none. `on` is the day that places it in a period. */
  readonly reads: readonly { readonly on: string; readonly counted: Tri; readonly why?: RegExp }[]
}
export const indicatorCases = (indicator: string, cases: readonly IndicatorCase[]): { readonly indicator: string; readonly cases: readonly IndicatorCase[] } => ({ indicator, cases })
