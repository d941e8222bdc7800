import type { Child, ChildTables } from '../child.ts'
import type { Collection, ColumnsOf } from '../rule.ts'

/**
 * Whether a year's return says that a child was seeking asylum alone (UASC) at any time in the year. The header says so where it has
 * the column; where it has not, being in the UASC table does. A day on which the status ceased says so too.
 */
export const isUnaccompanied = (year: ChildTables): boolean =>
  year.Header.some((h) => h.UASC === '1') || year.UASC.some((u) => u.DUC !== null || !year.Header.some((h) => h.UASC !== null))

/** What `wasUnaccompanied` looks at, this year and last. */
export const unaccompaniedAlso = { Header: ['UASC'], UASC: ['DUC'] } as const satisfies ColumnsOf
export const unaccompaniedLast = { Header: ['UASC'], UASC: ['DUC'], Episodes: ['DECOM'] } as const satisfies ColumnsOf

/**
 * Whether a child sought asylum alone this year, last year or the year before: no home address is known for such a child. Null when
 * it may have been the year before last, which no return given tells: they were in care by then, for having no parent here (N8).
 */
export function wasUnaccompanied(child: Child, c: Collection): boolean | null {
  if (isUnaccompanied(child.rows) || isUnaccompanied(child.last)) return true
  const lastYear = c.year.before.start, began = child.episodes[0]?.DECOM, beganBefore = child.episodesBefore[0]?.DECOM
  const inCareThen = [began, beganBefore].some((day) => day !== null && day !== undefined && day < lastYear)
  return inCareThen && child.episodes.some((e) => e.CIN === 'N8') ? null : false
}
