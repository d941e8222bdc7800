import { defineDuty } from '../../../../readings/duty/index.ts'
import { viability } from '../../records/viability.ts'
import { ourOwn } from '../sources.ts'

/** Whoever offered to care for the child hears the result and how to disagree, within five working days. */
export default defineDuty({
  id: 'pre-proceedings/viability-told', title: 'Tell the family member the result', answers: ['PP-1', 'FA-1'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 5 }, 'Somebody who offered to care for a child is told the result, with its reasons and how to disagree, within '
    + 'five working days. That is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(viability).flatMap((entry) => {
    const done = entry.first('done')
    return done?.body.result ? [{ key: entry.record, of: entry, at: done.happened, because: [done.current.id] }] : []
  }),
  metBy: (entry) => entry.all('told').map((step) => step.body.challenge === false
    ? { step, counts: 'no', why: 'Told, and not how to disagree' }
    : { step, counts: 'yes' }),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Tell them the result', kind: 'viability', step: 'told' },
  meets: ['Telling them the result, and how to disagree.'],
  doesNotMeet: ['The court papers.', 'Telling a parent.'],
})
