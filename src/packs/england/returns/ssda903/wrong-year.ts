import type { Problem } from '../../../../returns/index.ts'
import type { Loaded } from './load.ts'
import type { Year } from './rule.ts'

/** Says so when the episodes are plainly those of another year: none is of this one, by when it began, ended or went on. */
export function wrongYear({ tables }: Pick<Loaded, 'tables'>, year: Year, whose: string): readonly Problem[] {
  let dated = 0, began = 0, after = 0, endedBefore = 0
  for (const { DECOM, DEC } of tables.Episodes) {
    if (DECOM === null) continue
    dated++
    if (DECOM > year.end) after++
    else if (DECOM >= year.start) began++
    if (DEC !== null && DEC < year.start) endedBefore++
  }
  if (dated === 0) return []
  if (after > dated / 50) return [said(`${after} of ${dated} episodes in ${whose} files began after 31 March ${year.end.slice(0, 4)}. Are they of a later year than ${year.id}?`)]
  if (endedBefore >= dated / 2) return [said(`${endedBefore} of ${dated} episodes in ${whose} files ended before 1 April ${year.start.slice(0, 4)}. Are they of an earlier year than ${year.id}?`)]
  return after === 0 && began === 0 && dated >= 50 ? [said(`No episode in ${whose} files began in ${year.id}. Are they of another year?`)] : []
}

const said = (what: string): Problem => ({ file: 'Episodes', row: null, column: 'DECOM', what })
