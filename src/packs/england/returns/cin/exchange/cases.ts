import type { CaseChild } from '../cases.ts'
import type { ModuleName } from '../modules.ts'

/** Elements of one module as texts; factors with a space between. */
export type CaseModule = { readonly [element: string]: string }

/** One worked case: one child of a census, what a module of theirs says, and what is written from that again. */
export interface ExchangeCase {
  /** A sentence that is the case's name. */
  readonly name: string
  /** The year the census ends in, 2026 unless told. */
  readonly census?: number
  /** As in the cases of the rules. Their identifier is `1` unless told, and they are referred on 1 May 2025 and need more than that. */
  readonly child: CaseChild
  /**
   * Each step the module at hand says, in order: `referral.received 2025-05-01`, or for a time that is not one day `2025-05-01/2026-03-31`; and what of
   * its body matters. Records stand as the names they were given (`referral 2025-05-01`).
   */
  readonly says: readonly (readonly [step: string, body?: { readonly [field: string]: unknown }])[]
  /** Modules written from it again, of the kind at hand; left out, the same as came. */
  readonly back?: readonly CaseModule[]
  /** Why `back` is otherwise, where it is. */
  readonly because?: string
}
export interface ExchangeCases { readonly module: ModuleName; readonly cases: readonly ExchangeCase[] }
export const exchangeCases = (module: ModuleName, cases: readonly ExchangeCase[]): ExchangeCases => ({ module, cases })
