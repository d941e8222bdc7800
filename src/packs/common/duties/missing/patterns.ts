import { addInstant, earliest, latest } from '../../../../calendar/index.ts'
import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { wentMissing, type Episode } from './episodes.ts'

/** A child who went missing so often in so many days; the last time is the one that made it so. */
export type Pattern = readonly Episode[]
/** The time missing that made it a pattern. */
export const lastOf = (pattern: Pattern): Episode => pattern.at(-1) as Episode

/** Groups of so many times within so many days, none counted twice. Rough times are read as closer together, so that nothing is passed over. */
export function patterns(t: Timeline, times: number, days: number): readonly Pattern[] {
  const all = wentMissing(t).filter((e) => e.started.body.kind !== 'A').sort((a, b) => (earliest(a.started.happened) < earliest(b.started.happened) ? -1 : 1))
  const found: Pattern[] = []
  let open: Pattern = []
  for (const next of all) {
    open = [...open.filter((e) => addInstant(latest(e.started.happened), { days }) > earliest(next.started.happened)), next]
    if (open.length >= times) { found.push(open); open = [] }
  }
  return found
}

/** Three times in ninety days, and six in a year: one and the same time missing makes one pattern and not two. */
export const everyPattern = readOnce((t: Timeline): readonly Pattern[] => {
  const close = patterns(t, 3, 90)
  const slow = patterns(t, 6, 365).filter((p) => !close.some((c) => lastOf(c).entry.record === lastOf(p).entry.record))
  return [...close, ...slow].sort((a, b) => (earliest(lastOf(a).started.happened) < earliest(lastOf(b).started.happened) ? -1 : 1))
})
