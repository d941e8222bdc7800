import { addInstant, latest, type Instant } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type Timeline } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { missingEpisode } from '../../records/missing-episode.ts'
import { missingTogether, type Away } from './together.ts'

const times = 3
const days = 90

/** A child who keeps going missing, and who was away with them: a reason to sit down with the child, never a score. */
export default defineSignal({
  id: 'missing/repeat', title: 'Missing again and again', answers: ['MI-4', 'MI-5'], about: 'child',
  source: 'Three times in ninety days is Tarrowmouth’s own choice of when to stop and think. It is not law, and it is no measure of the '
    + 'child: it asks whether their plan works, whether a review is needed sooner, and who else may be in the same danger.',
  reads: (t, c): readonly SignalReading[] => {
    const recent = episodes(t).filter((e) => leaves(e) > c.now).sort((a, b) => (leaves(a) < leaves(b) ? -1 : 1))
    const [oldest, oldestThatMatters] = [recent[0], recent.at(-times)]
    if (!oldest || !oldestThatMatters) return []
    const words = recent.some((e) => e.kind === 'A') ? 'Missing, or away without agreement,' : 'Missing'
    return [{
      key: 'missing', says: `${words} ${recent.length} times in ${days} days`, because: recent.map((e) => e.fact),
      others: missingTogether(recent, t, c), until: leaves(oldestThatMatters), next: leaves(oldest),
    }]
  },
})

/** When an episode is no longer among the last ninety days, counting from the latest it could have begun. */
const leaves = (e: Away): Instant => addInstant(latest(e.from), { days })

const episodes = readOnce((t: Timeline): readonly Away[] => fromEach(t.each(missingEpisode), (entry) => {
  const started = entry.at('started')
  return started ? [{
    fact: started.current.id, from: started.happened, to: entry.at('returned')?.happened ?? null,
    home: started.body.home ?? null, kind: started.body.kind ?? null,
  }] : []
}))
