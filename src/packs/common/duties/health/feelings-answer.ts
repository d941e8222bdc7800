import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { therapeuticHelp } from '../../records/therapeutic-help.ts'
import { ourOwn } from '../sources.ts'

/** A service that was asked to help a child answers, or somebody asks again. Silence is how children wait for months. */
export default defineDuty({
  id: 'health/feelings-answer', title: 'Get an answer about help with feelings', answers: ['HE-2'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 10 }, 'When a service is asked to help a child with how they feel, its answer is written within ten working days. That is Tarrowmouth’s own choice: we ask again where none came.'),
  arises: (t) => t.each(therapeuticHelp).flatMap((entry) => {
    const asked = entry.first('asked')
    return asked ? [{ key: entry.record, of: entry, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry) => [
    ...after(null, entry.all('answered'), (b) => (b.answer ? null : 'It does not say what they answered')),
    ...after(null, entry.all('met').filter((s) => s.body.came === true)),
  ],
  notNeeded: (entry) => {
    const ended = entry.at('ended')
    return ended ? { why: 'It ended before anybody answered', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the answer', kind: 'therapeutic-help', step: 'answered' },
  meets: ['Any answer, also a no: then what is done instead is written with it.', 'Having met.'],
  doesNotMeet: ['A letter that says it has arrived.', 'Asking again.'],
})
