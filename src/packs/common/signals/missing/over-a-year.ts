import { dayOf, earliest } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineSignal } from '../../../../readings/signal/index.ts'
import { repeated } from '../../families/repeat.ts'
import { missingEpisode } from '../../records/missing-episode.ts'

/** Going missing all through a year, seldom enough that no month stands out. */
export default defineSignal({
  id: 'missing/over-a-year', title: 'Missing through the year', answers: ['MI-3', 'MI-4'], about: 'child',
  source: 'Six times in 365 days is Tarrowmouth’s own choice of when to stop and think. It catches what the count of ninety days lets by: it asks what '
    + 'has been learned from every talk with the child, and what has changed since the first.',
  reads: repeated({
    key: 'year', times: 6, days: 365, of: gone,
    says: (count, steps) => `Missing ${count} times in 365 days, in ${new Set(steps.map((s) => dayOf(earliest(s.happened)).slice(0, 7))).size} different months`,
  }),
})

function gone(t: Timeline) {
  return t.each(missingEpisode).flatMap((e) => e.at('started') ?? []).filter((s) => s.body.kind !== 'A')
}
