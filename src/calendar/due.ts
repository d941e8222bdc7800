import { addDays, addMonths } from './days.ts'
import { addInstant, dayOf, endOfDay } from './london.ts'
import type { Day, Due, Instant, Jurisdiction, Limit, When } from './types.ts'
import { earliest, latest } from './when.ts'
import { addWorkingDays } from './working-days.ts'

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
  const last = lastDay(dayOf(start), limit, jurisdiction)
  return typeof last === 'string' ? endOfDay(last) : last
}

type InDays = Exclude<Limit, { minutes: number } | { hours: number }>

function lastDay(from: Day, limit: InDays, jurisdiction: Jurisdiction): Day | { readonly cannotTell: string } {
  if ('workingDays' in limit) return addWorkingDays(from, limit.workingDays, jurisdiction)
  if ('months' in limit) return addMonths(from, limit.months)
  return addDays(from, 'weeks' in limit ? limit.weeks * 7 : limit.days)
}
