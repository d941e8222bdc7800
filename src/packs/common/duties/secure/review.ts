import { defineDuty } from '../../../../readings/duty/index.ts'
import { untilMet } from '../steps.ts'
import { manxSecure, secureRegulations } from './law.ts'
import { freed, inSecureHome, locked, panel } from './locked.ts'

/** After the first review, the panel asks again at least every three months. Each review that counts starts the next. */
export default defineDuty({
  id: 'secure/review', title: 'Panel looks again within three months', answers: ['CA-2', 'VO-2'], catalogue: 'D-PM18', about: 'child',
  versions: [...secureRegulations({ months: 3 }, '15 and 16', 'verified', 'After its first review the panel looks again at least every three months, '
    + 'for as long as the child is locked in.'),
  ...manxSecure('A Criteria Review Panel looks again while a child is locked in.')],
  arises: (t) => locked(t).filter(inSecureHome).flatMap(({ entry }) => entry.all('reviewed').filter((s) => panel(s).counts === 'yes')
    .map((step) => ({ key: `${entry.record}:${step.sequence}`, of: { entry, step }, at: step.happened, because: [step.current.id] }))),
  metBy: ({ entry, step }) => untilMet(entry.all('reviewed').filter((s) => s.sequence > step.sequence).map(panel)),
  notNeeded: (of) => freed(of),
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the panel’s review', kind: 'secure-accommodation', step: 'reviewed' },
  meets: ['A panel of three or more, one from outside, that heard the child.'],
  doesNotMeet: ['A looked-after review.', 'A panel of two.', 'A new order.'],
})
