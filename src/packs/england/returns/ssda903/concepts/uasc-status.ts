import type { HeaderRow, UascRow } from '../tables.ts'

/**
 * The status as coded: whether a child is said to be an unaccompanied asylum-seeking child. Files without that column in the header
 * leave it to the UASC table, where only these children stand. A day on which it ceased does not make it so: rules 205 compare the two.
 */
export const isUasc = (headers: readonly HeaderRow[], rows: readonly UascRow[]): boolean =>
  headers.some((h) => h.UASC === '1') || (rows.length > 0 && headers.every((h) => h.UASC === null))
