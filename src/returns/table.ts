import type { Day } from '../calendar/index.ts'

/** What the cells of a column hold. Codes and numbers are text as it stands in the file, without spaces at its ends. */
export type Holds = 'text' | 'day'
export interface Columns { readonly [column: string]: Holds }

/** One table of a return: its columns in the order a file has them. */
export interface TableShape<C extends Columns = Columns> {
  readonly name: string
  readonly columns: C
  /** Columns a file may be without, and still be this table. */
  readonly optional: readonly string[]
}

/** Where a row stands. */
export interface Place {
  readonly table: string
  /** Rows count from 0; the line of column names is not counted, nor are empty lines. */
  readonly row: number
  /** What stood in cells that could not be read as what their column holds. Such a cell is otherwise null. */
  readonly unreadable: { readonly [column: string]: string | undefined } | null
}

/** One row. A blank cell is null, and so is an unreadable one: `unreadable` tells them apart. */
export type RowOf<T extends TableShape> = Place & { readonly [C in keyof T['columns']]: T['columns'][C] extends 'day' ? Day | null : string | null }
/** A row of any table. */
export type AnyRow = Place & { readonly CHILD: string | null }

export const table = <const C extends Columns>(name: string, columns: C, optional: readonly (keyof C & string)[] = []): TableShape<C> => ({ name, columns, optional })

/** Whether a cell holds something that could not be read. A blank is not. */
export const isUnreadable = <R extends Place>(row: R, column: keyof R & string): boolean => row.unreadable?.[column] !== undefined
/** Whether a cell holds nothing at all. What could not be read is not nothing. */
export const isBlank = <R extends Place>(row: R, column: keyof R & string): boolean => row[column] === null && !isUnreadable(row, column)
