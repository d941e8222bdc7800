import { isUnreadable, type Place } from '../../../../../returns/index.ts'

/** Whether a cell holds something that is not one of the codes. A blank holds nothing. */
export const isUnknownCode = <R extends Place>(row: R, column: keyof R & string, codes: ReadonlySet<string>): boolean => {
  const value: unknown = row[column]
  return isUnreadable(row, column) || (typeof value === 'string' && !codes.has(value))
}
