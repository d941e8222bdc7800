import type { Source, SubjectId } from '../../ledger/index.ts'
import { sayFiles } from '../../returns/exchange/index.ts'

/** Where something was read that nobody wrote here: 'a file: SSDA903 2025-26, Episodes row 12'. Rows as a spreadsheet counts them. */
export const saySource = (s: Source): string => `a file: ${sayFiles(s.series, s.period)}, ${s.table} row ${s.row + 2}`

/** Who wrote something, by name; the file it came from; or Sightline. */
export const sayWriter = (f: { readonly author: SubjectId | null; readonly source: Source | null }, name: (author: SubjectId) => string): string =>
  f.author !== null ? name(f.author) : f.source ? saySource(f.source) : 'Sightline'
