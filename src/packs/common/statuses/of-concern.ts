import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { personOrPlaceOfConcern } from '../records/person-or-place-of-concern.ts'

/** Somebody, or a place, is of concern for a child, from when it was named to when it is no longer. Its name stays in the record. */
export const ofConcern = defineStatus({
  id: 'of-concern',
  title: 'Of concern',
  about: 'child',
  answers: ['EX-3', 'MI-5'],
  tone: 'none',
  icon: 'flag',
  chip: false,
  spans: (t) => t.each(personOrPlaceOfConcern).flatMap((r) => {
    const named = r.at('named')
    return between(r.record, named, r.at('ended'), {
      kind: named?.body.kind ?? null, policeAsked: r.at('checked') ? 'yes' : 'no', acted: r.at('acted')?.body.what ?? null,
    })
  }),
})
