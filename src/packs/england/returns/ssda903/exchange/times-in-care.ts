import { addDays, dayOf, earliest, isAtOrBefore, latest, type Day, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { during, type Period } from '../../../../../returns/exchange/index.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { byDay } from '../concepts/known-days.ts'
import type { ChildTables } from '../child.ts'

/** A time of being looked after as the record tells it; `to` null: it is not over. Series of short breaks (V3, V4) are none. */
export interface Cared { readonly record: string; readonly from: When; readonly to: When | null; readonly end: string | null }

export const timesInCare = (t: Timeline): readonly Cared[] => t.each(careEpisode).flatMap((e) => {
  const started = e.at('started'), ended = e.at('ended'), law = started?.body.legalStatus
  return started && law !== 'V3' && law !== 'V4' ? [{ record: e.record, from: started.happened, to: ended?.happened ?? null, end: ended?.body.reason ?? null }] : []
})

/** Whether the child can have been looked after for some of the period. */
export const caredForIn = (t: Timeline, period: Period): boolean => timesInCare(t).some((c) => during(c.from, c.to, period))

/** Whether the child was looked after from the first day to the last, by one time after another with no day between. */
export function caredForAllYear(t: Timeline, { start, end }: Period): boolean {
  const days = timesInCare(t).map((c) => ({ from: dayOf(latest(c.from)), to: c.to ? dayOf(earliest(c.to)) : addDays(end, 1) })).toSorted((a, b) => byDay(a.from, b.from))
  return days.reduce((until, c) => (c.from <= until && c.to > until ? c.to : until), start) > end
}

/** Whether the child was surely in care on a day. */
export const inCareOn = (t: Timeline, on: Day): boolean =>
  timesInCare(t).some((c) => isAtOrBefore(c.from, { day: on }) === 'yes' && (c.to === null || dayOf(earliest(c.to)) > on))

/** From when something is known that a file tells of without a day: the year's first, or the day care began if that was later. */
export function knownFrom({ Episodes }: ChildTables, { start, end }: Period): Day {
  const first = Episodes.map((e) => e.DECOM).filter((d) => d !== null).toSorted()[0]
  return first && first > start && first <= end ? first : start
}
