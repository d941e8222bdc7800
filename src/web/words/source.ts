import type { Source, SubjectId } from '../../ledger/index.ts'

const titles: { readonly [series: string]: string | undefined } = { ssda903: 'SSDA903', cin: 'census', 'annex-a': 'Annex A', 'police-missing': 'police list', 'school-absence': 'school list' }

/** Where something was read that nobody wrote here: 'a file: SSDA903 2025-26, Episodes row 12'. Rows as a spreadsheet counts them. */
export const saySource = (s: Source): string => `a file: ${titles[s.series] ?? s.series} ${s.period}, ${s.table} row ${s.row + 2}`

/** Who wrote something, by name; the file it came from; or Sightline. */
export const sayWriter = (f: { readonly author: SubjectId | null; readonly source: Source | null }, name: (author: SubjectId) => string): string =>
  f.author !== null ? name(f.author) : f.source ? saySource(f.source) : 'Sightline'
