/** Kinds of files an authority can be brought in from. */
export type Series = 'ssda903' | 'cin' | 'annex-a' | 'police-missing' | 'school-absence' | 'csv'

/** How a kind is called by itself, and in a line before its period. `inLine` null: each file has a name of its own, which stands as its period. */
export const seriesNames: { readonly [S in Series]: { readonly title: string; readonly inLine: string | null } } = {
  ssda903: { title: 'SSDA903, children looked after', inLine: 'SSDA903' },
  cin: { title: 'Children in need census', inLine: 'census' },
  'annex-a': { title: 'Annex A', inLine: 'Annex A' },
  'police-missing': { title: 'Police list of missing reports', inLine: 'police list' },
  'school-absence': { title: 'School list of absences', inLine: 'school list' },
  csv: { title: 'A file matched by hand', inLine: null },
}
export const isSeries = (text: string | undefined): text is Series => text !== undefined && Object.hasOwn(seriesNames, text)

/** Files of one period in a line: 'SSDA903 2025-26'. */
export const sayFiles = (series: string, period: string): string => {
  const name = isSeries(series) ? seriesNames[series].inLine : series
  return name === null ? period : `${name} ${period}`
}
