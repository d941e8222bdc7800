import { dayOf, earliest } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { participation } from '../records/participation.ts'

/** A child asked for something to change: until they are told what came of it. Something done and not told back is still unanswered. */
export const askedForChange = defineStatus({
  id: 'asked-for-change',
  title: 'Asked for a change',
  about: 'child',
  answers: ['VO-2', 'VO-6'],
  tone: 'none',
  icon: 'ear',
  chip: false,
  spans: (t) => t.each(participation).flatMap((r) => {
    const said = r.at('said'), told = r.first('told-back')
    return between(r.record, said, told, { by: said?.body.by ?? null, done: r.first('done') !== null, told: told !== null, toldOn: told ? dayOf(earliest(told.happened)) : null })
  }),
})
