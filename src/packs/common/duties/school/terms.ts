import { day, dayOf, latest, type Day, type When } from '../../../../calendar/index.ts'

/**
 * The last day of the term after the one a time lies in. Schools set their own terms and move with Easter; until they are held here,
 * the year has three parts: September to December, January to March, April to August.
 */
export function endOfNextTerm(from: When): Day {
  const on = dayOf(latest(from)), year = Number(on.slice(0, 4)), month = Number(on.slice(5, 7))
  if (month >= 9) return day(`${year + 1}-03-31`)
  return month >= 4 ? day(`${year}-12-31`) : day(`${year}-07-31`)
}
