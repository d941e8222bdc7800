import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxSecure, secureRegulations } from './law.ts'
import { freed, inSecureHome, locked, panel } from './locked.ts'

/** Within a month of being locked in, three people, one of them from outside, ask whether it is still needed. */
export default defineDuty({
  id: 'secure/first-review', title: 'Panel looks at it within a month', answers: ['CA-2', 'VO-2'], catalogue: 'D-PM18', about: 'child',
  versions: [...secureRegulations({ months: 1 }, '15 and 16', 'verified',
    'A panel of at least three people, one from outside both the council and the home, looks within a month at whether there is still good reason to '
      + 'lock the child in. It advises; the council decides.'),
  ...manxSecure('A Criteria Review Panel looks at whether a child must still be locked in.')],
  arises: (t) => locked(t).filter(inSecureHome).map((of) => ({ key: of.entry.record, of, at: of.placed.happened, because: [of.placed.current.id] })),
  metBy: ({ entry }) => entry.all('reviewed').map(panel),
  notNeeded: (of) => freed(of),
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the panel’s review', kind: 'secure-accommodation', step: 'reviewed' },
  meets: ['A panel of three or more, one from outside, that heard the child.'],
  doesNotMeet: ['A looked-after review.', 'A panel of two.', 'A panel of the council and the home alone.'],
})
