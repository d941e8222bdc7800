import { addInstant, dayOf, earliest, isAtOrBefore, latest, type Day, type Tri, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { IndicatorMember } from '../../../../readings/indicator/index.ts'
import { wentMissing, type Episode } from '../../duties/missing/episodes.ts'

/** Times a child was missing. Away without agreement, and known where, is another thing. */
export const timesMissing = (t: Timeline): readonly Episode[] => wentMissing(t).filter((e) => e.started.body.kind !== 'A')
/** The day a time missing is counted on. */
export const dayOfMissing = ({ started }: Episode): Day => dayOf(earliest(started.happened))

/** A member of a figure for each time missing, as something says of it. */
export const eachTime = (counts: (e: Episode, t: Timeline, c: Context) => Pick<IndicatorMember, 'counted' | 'why' | 'next'>) =>
  (t: Timeline, c: Context): readonly IndicatorMember[] => timesMissing(t).map((e) => ({
    key: e.entry.record, on: dayOfMissing(e), because: [e.started.current.id], ...counts(e, t, c),
  }))

/** The first day of the reporting year a day is in: 1 April. */
export const yearOf = (on: Day): string => String(Number(on.slice(0, 4)) - (on.slice(5) < '04-01' ? 1 : 0))

/** Whether they were back within 24 hours; while those run, nobody can tell. */
export const withinADay = ({ entry, started }: Episode, c: Context): Pick<IndicatorMember, 'counted' | 'why' | 'next'> => within24Hours(started.happened, entry.at('returned')?.happened ?? null, c)

/** Whether it was over within 24 hours, whoever says so; `back` null: no end is written. */
export function within24Hours(started: When, back: When | null, c: Context): Pick<IndicatorMember, 'counted' | 'why' | 'next'> {
  const [soonest, last] = [addInstant(earliest(started), { hours: 24 }), addInstant(latest(started), { hours: 24 })]
  if (!back) return c.now < last ? { counted: 'cannot tell', why: 'Still missing, and the 24 hours are not over', next: last } : { counted: 'no', why: 'Not back within 24 hours' }
  const surely: Tri = isAtOrBefore(back, { at: soonest }), perhaps: Tri = isAtOrBefore(back, { at: last })
  if (surely === 'yes') return { counted: 'yes' }
  return perhaps === 'no' ? { counted: 'no', why: 'Back after more than 24 hours' } : { counted: 'cannot tell', why: 'The times are too rough to say how long it was' }
}
