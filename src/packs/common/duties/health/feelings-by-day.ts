import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { therapeuticHelp } from '../../records/therapeutic-help.ts'
import { ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'

const comes = ['offered', 'waiting']

/** When a service says by when it will see a child, somebody looks whether it did. */
export default defineDuty({
  id: 'health/feelings-by-day', title: 'See that help with feelings begins', answers: ['HE-2'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'A service that takes a child on, or on to its list, is held to the day it gave. That somebody looks is Tarrowmouth’s own choice; the day is the '
      + 'service’s, and a list with no day is said to have none.'),
  arises: (t) => t.each(therapeuticHelp).flatMap((entry) => entry.all('answered').filter((s) => comes.includes(s.body.answer ?? '')).map((step, i) => ({
    key: i === 0 ? entry.record : `${entry.record}:${step.sequence}`, of: { entry, after: step.sequence }, at: step.happened, because: [step.current.id],
    ...(step.body.startsBy ? { by: { day: step.body.startsBy } } : {}),
  }))),
  metBy: ({ entry, after }) => untilMet([
    ...entry.all('met').map((step): Candidate => {
      if (step.body.came === undefined) return { step, counts: 'cannot tell', why: 'It does not say whether it took place' }
      return step.body.came ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It was planned and did not take place' }
    }),
    ...entry.all('answered').filter((s) => s.sequence > after && s.body.answer !== undefined)
      .map((step): Candidate => ({ step, counts: 'yes', why: 'They answered anew; what they said last counts' })),
  ]),
  notNeeded: ({ entry }) => {
    const ended = entry.at('ended')
    return ended ? { why: 'It ended before it began', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write that they met', kind: 'therapeutic-help', step: 'met' },
  meets: ['The child and the person who is to help them having met.', 'A new answer from the service: its day is then counted instead.'],
  doesNotMeet: ['An appointment nobody could take the child to.', 'A letter to the family.'],
})
