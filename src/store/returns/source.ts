import type { SubjectId } from '../../ledger/index.ts'
import type { Problem } from '../../returns/index.ts'
import type { KeptRow, KeptRule, KeptTable } from './result.ts'

/** A row of a child: the child's place in the return, and the row's among the child's. */
export type At = readonly [child: number, row: number]

/** A return that has been checked, in the one form both kinds are written down in. */
export interface Source {
  readonly year: string | null
  readonly tables: readonly KeptTable[]
  readonly rows: { readonly [table: string]: number }
  readonly problems: readonly Problem[]
  readonly rules: readonly (Omit<KeptRule, 'rows' | 'children' | 'from'> & { readonly faults: () => Iterable<At>; readonly unsure: () => Iterable<At> })[]
  readonly children: number
  readonly child: (at: number) => { readonly id: string; readonly whole?: 1; readonly s?: readonly SubjectId[]; readonly rows: readonly KeptRow[] }
}

/** Says how far it has come: a part of 1, and what is being done. */
export type Tell = (part: number, doing: string) => void
