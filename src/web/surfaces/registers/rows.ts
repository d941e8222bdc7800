import { addDays, addMonths, dayOf, earliest, endOfDay, latest, month, startOfDay, type Day, type Instant, type Month } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { Register } from '../../../packs/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import { yearBefore } from '../leaders/figures/months.ts'

/** One line of a register. Whoever sees counts only is not told whose it is. */
export interface Row { readonly child: SubjectId | null; readonly span: StatusSpan }

/** What is shown of a register: whoever is on it now, whoever came onto it in the last year, or everybody who ever was. */
export const shows = ['now', 'year', 'all'] as const
export type Show = (typeof shows)[number]
/** What an address asks for, or what the register opens with. */
export const showOf = (asked: string | undefined, register: Register): Show => shows.find((s) => s === asked) ?? register.opensWith

/** Whether somebody is on a register at a moment, as far as is known. */
export const isOn = ({ span }: Row, at: Instant): boolean => earliest(span.from) <= at && (span.to === null || latest(span.to) > at)

/** The rows of a part of a register, the newest first. */
export function rowsOf(rows: readonly Row[], show: Show, now: Instant): readonly Row[] {
  const from = startOfDay(yearBefore(dayOf(now)))
  const kept = rows.filter((r) => (show === 'now' ? isOn(r, now) : earliest(r.span.from) <= now && (show === 'all' || earliest(r.span.from) >= from)))
  return kept.sort((a, b) => (earliest(a.span.from) < earliest(b.span.from) ? 1 : -1))
}

/** A detail as it is stored: a code, an id, a day, or null where nobody has written it. */
export const detailOf = ({ span }: Row, detail: string): string | boolean | null => span.detail?.[detail] ?? null
/** A detail in an address. What nobody wrote is asked for as `-`. */
export const asText = (value: string | boolean | null): string => (value === null ? '-' : String(value))

/** How many lines have each answer, the most first and what nobody wrote last. */
export function countsOf(rows: readonly Row[], detail: string): readonly { readonly value: string | boolean | null; readonly count: number }[] {
  const all = [...Map.groupBy(rows, (r) => detailOf(r, detail))].map(([value, of]) => ({ value, count: of.length }))
  return all.sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.count - a.count)
}

/** One month of a register. */
export interface MonthOf { readonly month: Month; readonly came: number; readonly left: number; readonly atEnd: number }

/** Who came, who left and who was on it at the end, for each of the last twelve months; this month up to now. */
export function monthsOf(rows: readonly Row[], now: Instant): readonly MonthOf[] {
  const today = dayOf(now), months: MonthOf[] = []
  for (let first: Day = yearBefore(today); first <= today; first = addMonths(first, 1)) {
    const start = startOfDay(first), last = endOfDay(lastDayOf(first)), end = last < now ? last : now
    const within = (at: Instant | null): boolean => at !== null && at >= start && at <= end
    months.push({
      month: month(first.slice(0, 7)), came: rows.filter((r) => within(earliest(r.span.from))).length,
      left: rows.filter((r) => within(r.span.to && latest(r.span.to))).length, atEnd: rows.filter((r) => isOn(r, end)).length,
    })
  }
  return months
}
const lastDayOf = (first: Day): Day => addDays(addMonths(first, 1), -1)
