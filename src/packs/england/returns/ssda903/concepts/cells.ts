import { isBlank, type AnyRow } from '../../../../../returns/index.ts'

type Column<R> = keyof R & string

/** Whether any of the cells holds something, readable or not. */
export const anyFilled = <R extends AnyRow>(row: R, columns: readonly Column<R>[]): boolean => columns.some((c) => !isBlank(row, c))
/** Whether any of the cells holds nothing. */
export const anyBlank = <R extends AnyRow>(row: R, columns: readonly Column<R>[]): boolean => columns.some((c) => isBlank(row, c))
