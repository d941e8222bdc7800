import { dayNumber, dayNumbered, weekdayOf } from './days.ts'
import { england } from './england.ts'
import type { BankHolidayTable } from './holidays.ts'
import { isleOfMan } from './isle-of-man.ts'
import { day, yearOf } from './text.ts'
import type { Day, Jurisdiction, Tri } from './types.ts'
import { sayLongDay } from './words.ts'

/** A table made ready for counting. Numbers are days since 1970-01-01. */
interface Counted {
  readonly first: number
  readonly last: number
  /** The days known to be working days, in order. */
  readonly working: readonly number[]
  /** For each day from `first`, how many of those come up to and including it. */
  readonly upTo: Uint16Array
  /** Weekdays that may or may not be working days, in order, and why. */
  readonly unsure: ReadonlyMap<number, string>
}

const isWeekend = (n: number): boolean => weekdayOf(n) > 5

function counted(table: BankHolidayTable): Counted {
  const [start, end] = [table.years[0], table.years.at(-1)]
  if (!start || !end || table.years.some((y, i) => y.year !== start.year + i)) {
    throw new Error(`bank holidays of ${table.jurisdiction}: years missing or out of order`)
  }
  const [first, last] = [dayNumber(day(`${start.year}-01-01`)), dayNumber(day(`${end.year}-12-31`))]
  const shut = new Set(table.years.flatMap((y) => y.holidays.map((h) => dayNumber(h.day))))
  const unsure = new Map(table.years.flatMap((y) => y.unsure.map((u) => [dayNumber(u.day), u.why] as const)))
  const working: number[] = []
  const upTo = new Uint16Array(last - first + 1)
  for (let n = first; n <= last; n++) {
    if (!isWeekend(n) && !shut.has(n) && !unsure.has(n)) working.push(n)
    upTo[n - first] = working.length
  }
  return { first, last, working, upTo, unsure }
}

const tables: Readonly<Record<Jurisdiction, BankHolidayTable>> = { england, 'isle-of-man': isleOfMan }
const counts: Readonly<Record<Jurisdiction, Counted>> = { england: counted(england), 'isle-of-man': counted(isleOfMan) }

/** The dated table of bank holidays, each year with its source and whether it has been checked. */
export const bankHolidays = (jurisdiction: Jurisdiction): BankHolidayTable => tables[jurisdiction]

/**
 * Whether a day is a working day: Monday to Friday and not a bank holiday. A weekday outside the table, or one that
 * may be a bank holiday, cannot be told.
 */
export function isWorkingDay(of: Day, jurisdiction: Jurisdiction): Tri {
  const n = dayNumber(of)
  if (isWeekend(n)) return 'no'
  const { first, last, working, upTo, unsure } = counts[jurisdiction]
  if (n < first || n > last || unsure.has(n)) return 'cannot tell'
  return working[(upTo[n - first] ?? 0) - 1] === n ? 'yes' : 'no'
}

/**
 * The `n`th working day after a day (before it, when `n` is negative). The day itself is never counted, whether or not
 * it is a working day; with `n` 0 the answer is the day itself. When a day that cannot be told would have to be
 * counted, says so.
 */
export function addWorkingDays(from: Day, n: number, jurisdiction: Jurisdiction): Day | { readonly cannotTell: string } {
  const found = workingDaysAfter(dayNumber(from), n, jurisdiction)
  return typeof found === 'number' ? dayNumbered(found) : found
}

/** The same in days since 1970-01-01. */
export function workingDaysAfter(start: number, n: number, jurisdiction: Jurisdiction): number | { readonly cannotTell: string } {
  if (!Number.isInteger(n)) throw new RangeError(`working days come whole: ${n}`)
  if (n === 0) return start
  const counted = counts[jurisdiction], found = workingDayAt(start, n, counted)
  if (found === null) return { cannotTell: outside(jurisdiction) }
  if (counted.unsure.size > 0) for (const [doubtful, why] of counted.unsure) {
    const between = doubtful > Math.min(start, found) && doubtful < Math.max(start, found)
    if (between) return { cannotTell: `${sayLongDay(dayNumbered(doubtful))} may be a bank holiday: ${why}` }
  }
  return found
}

function workingDayAt(start: number, n: number, { first, last, working, upTo }: Counted): number | null {
  const step = Math.sign(n)
  // A start outside the table still counts when only a weekend lies between.
  let next = start + step
  while ((next < first || next > last) && isWeekend(next)) next += step
  if (next < first || next > last) return null
  const upToNext = upTo[next - first] ?? 0
  const upToBefore = upTo[next - first - 1] ?? 0
  return working[step > 0 ? upToBefore + n - 1 : upToNext + n] ?? null
}

function outside(jurisdiction: Jurisdiction): string {
  const { first, last } = counts[jurisdiction]
  const place = jurisdiction === 'england' ? 'England' : 'the Isle of Man'
  const [from, to] = [yearOf(dayNumbered(first)), yearOf(dayNumbered(last))]
  return `working days cannot be counted: the bank holidays of ${place} are known only from ${from} to ${to}`
}
