import type { Org } from '../../../../access/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'

/** A unit and every unit above it, nearest first. */
export function unitsAbove(unit: SubjectId, org: Pick<Org, 'within'>): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at); at = org.within.get(at)) units.push(at)
  return units
}

/** Whether a unit is one of these or lies beneath one of them. */
export const isBeneath = (unit: SubjectId, units: readonly SubjectId[], org: Pick<Org, 'within'>): boolean =>
  unitsAbove(unit, org).some((u) => units.includes(u))
