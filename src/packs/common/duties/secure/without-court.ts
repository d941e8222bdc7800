import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxSecure, secureRegulations } from './law.ts'
import { inSecureHome, locked } from './locked.ts'

/** Nobody is locked in for longer than 72 hours unless a court has allowed it. */
export default defineDuty({
  id: 'secure/without-court', title: 'A court allows it, or the door opens', answers: ['CA-2'], catalogue: 'D-PM17', about: 'child',
  versions: [...secureRegulations({ hours: 72 }, '10', 'verified',
    'A child is kept in a secure home for 72 hours at most without a court’s leave. The hours of any 28 days are added together: we count each time '
      + 'by itself, so look at earlier ones too.'),
  ...manxSecure('A child may be locked in for a short time before a court is asked.')],
  arises: (t) => locked(t).filter((l) => inSecureHome(l) && l.placed.body.authority !== 'remand')
    .map((of) => ({ key: of.entry.record, of, at: of.placed.happened, because: [of.placed.current.id] })),
  metBy: ({ entry }): readonly Candidate[] => [...entry.all('order-made'), ...entry.all('ended')].map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 1 }, to: 'director' }],
  redLine: {
    title: 'A child is locked up and no court has agreed',
    why: 'Seventy-two hours is the most the law allows without a court. After that a child is held without anybody’s right to hold them.',
  },
  press: { label: 'Write the order', kind: 'secure-accommodation', step: 'order-made' },
  meets: ['A court’s order, made before or since.', 'The child being free to leave.'],
  doesNotMeet: ['A hearing that is booked.', 'The director’s agreement.', 'The child saying they would rather stay.'],
})
