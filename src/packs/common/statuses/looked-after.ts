import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { careEpisode } from '../records/care-episode.ts'

/** The authority looks after the child: from the start of care to its end. */
export const lookedAfter = defineStatus({
  id: 'looked-after',
  title: 'In care',
  about: 'child',
  answers: ['CA-1', 'CA-2'],
  tone: 'none',
  icon: 'shield',
  chip: true,
  spans: (t) => t.each(careEpisode).flatMap((r) => {
    const started = r.at('started')
    return between(r.record, started, r.at('ended'), { legalStatus: started?.body.legalStatus ?? null })
  }),
})
