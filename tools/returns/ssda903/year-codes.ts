import { addMonths, type Day } from '../../../src/calendar/index.ts'
import type { Year } from '../../../src/packs/england/returns/ssda903/rule.ts'
import type { Life } from './life.ts'

/** How a return of a year writes what other years write otherwise. */
export const sexIn = (year: Year, sex: 'M' | 'F'): string => (year.id >= '2024-25' ? sex : sex === 'M' ? '1' : '2')

export function placementIn(year: Year, type: string): string {
  if (type === 'K3' && year.id < '2024-25') return 'H5'
  return type.startsWith('Z1') && year.id < '2025-26' ? 'Z1' : type
}

/** The first day social workers are told of. */
export const workersSince = (year: Year): Day => (year.id >= '2024-25' ? addMonths(year.start, -12) : year.start)
export const tellsDeprived = (year: Year): boolean => year.id >= '2026-27'

/** A pupil number; before school age, or in the first days of care, why there is none yet. */
export function pupilIn(year: Year, life: Life): string {
  if (life.pupil.startsWith('UN')) return life.pupil
  const lastAugust = `${year.start.slice(0, 4)}-08-31`
  if (addMonths(life.dob, 48) > lastAugust) return 'UN1'
  const first = life.stays[0]?.from
  return first && first > `${year.end.slice(0, 4)}-03-25` && first <= year.end ? 'UN4' : life.pupil
}
