import type { Print } from './compare.ts'
import type { PartSum } from './parts.ts'
import type { SequenceAt } from './tables.ts'

/** What a backup holds. Its last chunk, so that a file without one is not whole. */
export interface Manifest {
  readonly format: 1
  /** When it was begun; the database's own time. It holds everything acknowledged before. */
  readonly made: string
  readonly program: string
  readonly postgres: string
  readonly migrations: readonly string[]
  readonly parts: readonly (PartSum & { readonly name: string; readonly rows: number | null })[]
  readonly sequences: readonly SequenceAt[]
  /** Facts, and when the last of them was written. */
  readonly facts: number
  readonly lastFact: string | null
  readonly plainBytes: number
  /** Subjects drawn by lot, so that what comes back can be compared with what was there. */
  readonly sample: readonly Print[]
}
