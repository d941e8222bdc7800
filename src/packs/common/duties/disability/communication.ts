import { defineDuty } from '../../../../readings/duty/index.ts'
import { person } from '../../records/person.ts'
import { ourOwn } from '../sources.ts'
import { onceWritten, words } from '../steps.ts'
import { whenOver, working } from './known.ts'

/** Before a disabled child is next seen, whoever comes can read how they talk and are understood. */
export default defineDuty({
  id: 'disability/communication', title: 'Write how to be with them', answers: ['DC-3'], catalogue: 'D-DI06', about: 'child',
  versions: ourOwn({ workingDays: 10 },
    'How a disabled child tells us things, and who understands them, is written within ten working days of our work beginning or of knowing '
      + 'about the disability. That is Tarrowmouth’s own choice.'),
  // Under the record of who they are, where there is one: it is put right there, and a second description would hide the first.
  arises: (t, c) => {
    const described = t.each(person).map((p) => p.at('described')).findLast((s) => s !== null)
    return working(t, c).map((of) => ({
      key: described ? `${described.record}:${of.key}` : of.key, of, at: of.from,
      because: [...of.disabled.because.slice(0, 1), ...of.work.because.slice(0, 1), ...(described ? [described.current.id] : [])],
    }))
  },
  metBy: (_, t) => t.all(person, 'described').map((step) =>
    onceWritten(person, step, (b) => words(b.communication) !== null, () => 'Who they are is written, but not how to be with them')),
  notNeeded: whenOver,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write how to be with them', kind: 'person', step: 'described' },
  meets: ['“How to be with them”, written so that a stranger could use it at the door. What was written before counts.'],
  doesNotMeet: ['The name of a diagnosis.', '“Non-verbal”, with nothing about what they do instead: a person can tell, a rule cannot.'],
})
