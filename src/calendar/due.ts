import { addMonths, dayNumber } from './days.ts'
import { addInstant, dayNumberOf, dayOf, endOfDayNumbered } from './london.ts'
import type { Due, Instant, Jurisdiction, Limit, When } from './types.ts'
import { earliest, latest } from './when.ts'
import { workingDaysAfter } from './working-days.ts'

/**
 * The last moment in time for a limit that runs from `start`. Hours and minutes are real ones, so 72 hours across a
 * change of the clocks are 72 hours. Days, working days, weeks and months are counted from the local day after the
 * start, and run to the last millisecond of the last one. When the start is not exact, the answer is a range: the
 * last moment if it began as early as it could, and if it began as late as it could.
 */
export function dueAfter(start: When, limit: Limit, jurisdiction: Jurisdiction): Due {
  const first = dueFrom(earliest(start), limit, jurisdiction)
  const last = 'at' in start ? first : dueFrom(latest(start), limit, jurisdiction)
  if (typeof first !== 'string') return first
  return typeof last === 'string' ? { from: first, to: last } : last
}

function dueFrom(start: Instant, limit: Limit, jurisdiction: Jurisdiction): Instant | { readonly cannotTell: string } {
  if ('minutes' in limit || 'hours' in limit) return addInstant(start, limit)
  const last = lastDay(start, limit, jurisdiction)
  return typeof last === 'number' ? endOfDayNumbered(last) : last
}

type InDays = Exclude<Limit, { minutes: number } | { hours: number }>

/** The last day, in days since 1970: every duty of every child is counted, and figures are quicker than texts. */
function lastDay(start: Instant, limit: InDays, jurisdiction: Jurisdiction): number | { readonly cannotTell: string } {
  if ('months' in limit) return dayNumber(addMonths(dayOf(start), limit.months))
  const from = dayNumberOf(start)
  if ('workingDays' in limit) return workingDaysAfter(from, limit.workingDays, jurisdiction)
  return from + ('weeks' in limit ? limit.weeks * 7 : limit.days)
}
