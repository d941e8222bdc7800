import { addMonths, dayOf, endOfDay, type Day, type Instant } from '../../../../../calendar/index.ts'
import { dayFrom } from '../../../day-from.ts'
import { yearBefore } from '../months.ts'

/** The period a figure is asked for, and the day it is read as known on. */
export interface Period {
  readonly from: Day
  readonly to: Day
  /** Read as it was known at the end of this day; null for now. */
  readonly at: Day | null
  readonly problems: readonly { readonly control: 'from' | 'to' | 'at'; readonly says: string }[]
}

/** The longest period that is drawn. */
const longestMonths = 120

/** Reads the period asked for. What cannot be read is said, and the last twelve months stand in for it. */
export function periodOf(query: { readonly [name: string]: string }, now: Instant): Period {
  const today = dayOf(now)
  const wrong = (['from', 'to', 'at'] as const).filter((c) => query[c] && dayFrom(query[c]) === null)
    .map((control) => ({ control, says: 'Write the day as year, month, day: 2026-11-24.' }))
  const from = dayFrom(query['from']) ?? yearBefore(today), to = dayFrom(query['to']) ?? today
  const asked = dayFrom(query['at'])
  const ahead = asked !== null && asked > today ? [{ control: 'at' as const, says: 'Choose a day that has been.' }] : []
  const backwards = from > to ? [{ control: 'from' as const, says: 'Choose a first day that comes before the last day.' }] : []
  const earliest = addMonths(to, -longestMonths)
  const long = from < earliest ? [{ control: 'from' as const, says: 'Choose ten years or less.' }] : []
  return {
    from: from < earliest ? earliest : from, to: from > to ? from : to, at: asked === null || asked >= today ? null : asked,
    problems: [...wrong, ...ahead, ...backwards, ...long],
  }
}

/** The moment of recorded time to read at: the end of the day asked for; undefined for now. */
export const momentOf = (period: Pick<Period, 'at'>): Instant | undefined => (period.at === null ? undefined : endOfDay(period.at))
