import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { missingEpisode } from '../records/missing-episode.ts'

/** Missing, or away without agreement, until we know they are back. A sighting does not end it. */
export const missing = defineStatus({
  id: 'missing',
  title: 'Missing',
  about: 'child',
  answers: ['MI-1', 'MI-2'],
  tone: 'filled',
  icon: 'missing',
  chip: true,
  givesReach: true,
  spans: (t) => fromEach(t.each(missingEpisode), (r) => {
    const started = r.at('started')
    return between(r.record, started, r.at('returned'), { home: started?.body.home ?? null, kind: started?.body.kind ?? null })
  }),
})
