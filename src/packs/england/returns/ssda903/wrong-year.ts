import type { Problem } from '../../../../returns/index.ts'
import type { Loaded } from './load.ts'
import type { Year } from './rule.ts'

/** Says so when the episodes are plainly those of another year: none is of this one, by when it began, ended or went on. */
export function wrongYear({ tables }: Pick<Loaded, 'tables'>, year: Year, whose: string): readonly Problem[] {
  const dated = tables.Episodes.filter((e) => e.DECOM !== null)
  if (dated.length === 0) return []
  const began = dated.filter((e) => e.DECOM !== null && e.DECOM >= year.start && e.DECOM <= year.end).length
  const after = dated.filter((e) => e.DECOM !== null && e.DECOM > year.end).length
  const endedBefore = dated.filter((e) => e.DEC !== null && e.DEC < year.start).length
  if (after === 0 && endedBefore < dated.length / 2 && (began > 0 || dated.length < 50)) return []
  if (after === 0 && endedBefore < dated.length / 2) return [said(`No episode in ${whose} files began in ${year.id}. Are they of another year?`)]
  return after > dated.length / 50 ? [said(`${after} of ${dated.length} episodes in ${whose} files began after 31 March ${year.end.slice(0, 4)}. Are they of a later year than ${year.id}?`)]
    : endedBefore >= dated.length / 2 ? [said(`${endedBefore} of ${dated.length} episodes in ${whose} files ended before 1 April ${year.start.slice(0, 4)}. Are they of an earlier year than ${year.id}?`)] : []
}

const said = (what: string): Problem => ({ file: 'Episodes', row: null, column: 'DECOM', what })
