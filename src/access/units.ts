import type { SubjectId } from '../ledger/index.ts'
import type { Pack } from '../packs/index.ts'
import type { Context } from '../readings/index.ts'

/** A unit and every unit it is within. */
export function unitsAbove(pack: Pack, unit: SubjectId, c: Context): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at);) {
    units.push(at)
    at = pack.card('team', c.timeline(at))?.within ?? undefined
  }
  return units
}
