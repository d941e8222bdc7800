import { defineDuty } from '../../../../readings/duty/index.ts'
import { concern } from '../../records/concern.ts'
import { untilMet } from '../steps.ts'
import { answers } from './answers.ts'
import { withinTheHour } from './law.ts'

/** Somebody wrote that a child is in danger now, or is not sure. That is not left for the morning. */
export default defineDuty({
  id: 'concern/danger-now', title: 'Read at once: somebody may be in danger', answers: ['FD-1'], catalogue: null, about: 'child',
  versions: withinTheHour,
  arises: (t) => t.each(concern).flatMap((entry) => {
    const told = entry.at('told')
    if (!told || (told.body.danger !== 'yes' && told.body.danger !== 'not-sure')) return []
    return [{ key: entry.record, of: entry, at: told.happened, because: [told.current.id], ...(told.body.reference ? { about: told.body.reference } : {}) }]
  }),
  metBy: (entry) => untilMet(answers(entry)),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 2 }, to: 'director' }],
  press: { label: 'Read it and take it up', kind: 'concern', step: 'taken-up' },
  meets: ['Somebody by name takes it up: the contact then asks what keeps the child safe today.', 'A decision that it goes no further, with how we know that nobody is in danger.'],
  doesNotMeet: ['Having opened it.', 'Leaving it for the morning because they were not sure.'],
})
