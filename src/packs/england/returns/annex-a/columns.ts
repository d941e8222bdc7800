import type { Day } from '../../../../calendar/index.ts'
import type { Place } from '../../../../returns/index.ts'
import type { Answers } from './answers/answers.ts'

/** What the cells of a column hold: a number somebody is known by, text, a day, a whole number, or one of some answers. */
export type Holds = 'id' | 'text' | 'day' | 'number' | Answers
export interface Columns { readonly [column: string]: Holds }

/** One of the eleven lists. */
export interface List<C extends Columns = Columns> {
  /** What we call it. */
  readonly name: string
  /** What its worksheet is called. */
  readonly sheet: string
  /** Its title in the guidance. */
  readonly title: string
  /** Its columns by their names in the guidance, in its order. */
  readonly columns: C
  /** Columns of its own without which a sheet is not this list. */
  readonly tellingly: readonly string[]
  /** The column that says whose a row is. */
  readonly key: string
  /** Days that cannot be before another: the column of each, and of the other. */
  readonly ends: readonly (readonly [end: string, start: string])[]
}

interface Further<C> { readonly key?: keyof C & string; readonly ends?: readonly (readonly [end: keyof C & string, start: keyof C & string])[] }
export const list = <const C extends Columns>(number: number, name: string, title: string, columns: C, tellingly: readonly (keyof C & string)[], { key = 'Child Unique ID', ends = [] }: Further<C> = {}): List<C> =>
  ({ name, sheet: `List ${number}`, title, columns, tellingly, key, ends })

/** A row of a list. A blank cell is null, and so is one that could not be read: `unreadable` tells them apart. Answers are codes of ours. */
export type RowIn<L extends List> = Place & { readonly [C in keyof L['columns']]: L['columns'][C] extends 'day' ? Day | null : L['columns'][C] extends 'number' ? number | null : string | null }
/** A row of any list. */
export type AnyListRow = Place & { readonly [column: string]: unknown }
