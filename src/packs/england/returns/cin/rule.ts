import type { Child, FieldOf, Header, Module, ModuleName } from './modules.ts'
import type { Year } from './year.ts'

/** What a rule may look at beside the child. */
export interface Collection {
  /** Rules that look at it say that they need it. */
  readonly year: Year
  readonly header: Header
  readonly children: readonly Child[]
}

/** Elements, by module. */
export type FieldsOf = { readonly [M in ModuleName]?: readonly FieldOf<M>[] }
/** What a rule cannot do without: a year, working days counted in it, a file that was not cut off. */
export type Need = 'year' | 'working days' | 'whole file'

/** One official rule of the children in need census. */
export interface RuleCin {
  /** The official code. */
  readonly code: string
  /** What is wrong, in a few plain words. */
  readonly title: string
  /** What to do about it, in a sentence to whoever must. */
  readonly mend: string
  /** Whether it asks for a reason rather than says something is wrong: codes ending in Q. */
  readonly query: boolean
  /** The module and the elements it is officially of. */
  readonly module: ModuleName
  readonly fields: readonly string[]
  /** The elements it looks at. Where one could not be read and nothing was found, it could not be checked. */
  readonly reads: FieldsOf
  readonly needs?: readonly Need[]
  /** The modules at fault, of one child. */
  readonly faults?: (child: Child, c: Collection) => readonly Module[]
  /** The modules at fault, where children must be compared or counted. The header, where it is the whole return. */
  readonly faultsAmong?: (c: Collection) => readonly Module[]
  /** Modules of which it cannot be told from what was given, and why. They are never called right. */
  readonly cannotTell?: { readonly why: string; readonly modules: (child: Child, c: Collection) => readonly Module[] }
}

export const rule = (definition: Omit<RuleCin, 'query'>): RuleCin => ({ ...definition, query: definition.code.endsWith('Q') })
