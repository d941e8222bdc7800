import { defineDuty } from '../../../../readings/duty/index.ts'
import { stepTransfer } from '../../records/step-transfer.ts'
import { ourOwn } from '../sources.ts'
import { notBefore } from '../steps.ts'

/** Some weeks after a step down somebody looks whether it holds, before the child has to come back by another door. */
export default defineDuty({
  id: 'step/look-again', title: 'Look again after the step down', answers: ['EH-3'], catalogue: 'D-EH07', about: 'child',
  versions: ourOwn({ weeks: 12 },
    'Twelve weeks after a step down somebody looks again whether things are better, the same or worse for the child. That is Tarrowmouth’s own '
      + 'choice: no national rule asks for it.'),
  arises: (t) => t.each(stepTransfer).flatMap((entry) => {
    const done = entry.at('completed')
    return done && entry.at('asked')?.body.direction !== 'UP' ? [{ key: entry.record, of: entry, at: done.happened, because: [done.current.id] }] : []
  }),
  metBy: (entry) => entry.all('looked-again').map((step) => step.body.how
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Somebody looked, and did not say how things are' }),
  notNeeded: (entry, t) => {
    const done = entry.at('completed')
    const back = t.each(stepTransfer).flatMap((e) => (e.at('asked')?.body.direction === 'UP' ? e.all('completed') : []))
      .find((up) => done !== null && notBefore(up.happened, done.happened) === 'yes')
    return back ? { why: 'The child has stepped back up', fact: back.current.id } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Look again', kind: 'step-transfer', step: 'looked-again' },
  meets: ['Writing whether things are better, the same or worse, or that the child is back at the higher level.'],
  doesNotMeet: ['No news.', 'A look that does not say how things are.'],
})
