import { dayIn, dayOf, earliest, latest, type Day, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { ukDay, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { byDay } from '../concepts/known-days.ts'

// Rows that tell of a stretch of time: from a day to a day, or to none while it goes on.

type Days<From extends string, To extends string> = AnyRow & { readonly [C in From | To]: Day | null }

/** In the order they began; of two of one day, the one that ended first. */
export const byStart = <From extends string, To extends string, R extends Days<From, To>>(rows: readonly R[], from: From, to: To): readonly R[] =>
  rows.length < 2 ? rows : rows.toSorted((a, b) => byDay(a[from], b[from]) || byDay(a[to], b[to]) || a.row - b.row)

/** The end of a stretch that is before its beginning, and so is not taken. */
export function backwards<From extends string, To extends string>(row: Days<From, To>, from: From, to: To): Said['cells'] {
  const first: Day | null = row[from], last: Day | null = row[to]
  return first === null || last === null || last >= first ? [] : [{ table: row.table, row: row.row, column: to, why: `It is before ${from}, so nobody can tell which is wrong. Correct the day and send the file again.` }]
}

/** The end of a stretch as the return of a period has it: blank while it goes on after the period. */
export function endIn(when: When | null | undefined, { end }: Period): string | null {
  const day = when ? dayIn(when) : null
  return day !== null && day <= end ? ukDay(day) : null
}

/** Whether the child can have been in care, short breaks too, for some of the time from the one to the other. */
export const inCareThen = (t: Timeline, from: When, to: When | null): boolean => t.each(careEpisode).some((e) => {
  const started = e.at('started'), ended = e.at('ended')
  return started && (to === null || dayOf(earliest(started.happened)) <= dayOf(latest(to))) && (!ended || dayOf(latest(ended.happened)) >= dayOf(earliest(from)))
})

/** Things in the order they happened. */
export const inOrder = <T>(all: readonly T[], when: (one: T) => When): readonly T[] => all.toSorted((a, b) => byDay(dayOf(latest(when(a))), dayOf(latest(when(b)))) || (earliest(when(a)) < earliest(when(b)) ? -1 : 1))
