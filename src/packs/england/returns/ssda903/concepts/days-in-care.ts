import { daysBetween, type Day } from '../../../../../calendar/index.ts'
import { isShortBreak } from '../care.ts'
import type { Child } from '../child.ts'
import { once } from '../once.ts'
import type { Year } from '../rule.ts'
import type { Episode } from '../tables.ts'

/** Episodes of this year's return, and those of last year's that it does not tell again. */
export const episodesOfBothYears = once((child: Child): readonly Episode[] => {
  const told = new Set(child.episodes.map((e) => e.DECOM))
  return [...child.episodesBefore.filter((e) => e.DECOM === null || !told.has(e.DECOM)), ...child.episodes]
})

/** Days looked after from a day on, by both years' returns; short breaks apart. A day told twice counts once, and an open episode runs to the year's end. */
export function daysInCare(child: Child, year: Year, from: Day): number {
  const spans = episodesOfBothYears(child).filter((e) => !isShortBreak(e)).flatMap((e) => (e.DECOM ? [{ start: e.DECOM, end: e.DEC ?? year.end }] : []))
  let days = 0, until = from
  for (const { start, end } of spans.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const begins = start > until ? start : until
    if (end <= begins) continue
    days += daysBetween(begins, end)
    until = end
  }
  return days
}
