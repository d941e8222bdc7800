import type { Day } from '../../calendar/index.ts'

/** A number somebody is known by, and whose number it is: a code of the set `identifier-scheme`. */
export interface KnownBy { readonly scheme: string; readonly value: string }

/** What a file tells of who a child is. Null: it does not say. */
export interface Identity {
  readonly numbers: readonly KnownBy[]
  readonly given: string | null
  readonly family: string | null
  readonly born: Day | null
  readonly postcode: string | null
}
