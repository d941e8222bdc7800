import { defineDuty } from '../../../../readings/duty/index.ts'
import { agreement, askedFor, whenStopped } from './carer.ts'
import { carersAct } from './law.ts'

/** A parent of a disabled child has needs of their own, and the child's days depend on them. */
export default defineDuty({
  id: 'assessment/parent-carer', title: 'Assess the parent carer’s needs', answers: ['DC-1'], catalogue: 'D-AS08', about: 'child',
  versions: carersAct('17ZD',
    'A parent who cares for a disabled child is assessed when it appears that they may need support, or when they ask, if the child and '
      + 'family could be given help as a child in need.'),
  arises: (t) => askedFor(t, 'PC'),
  metBy: agreement,
  notNeeded: whenStopped,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the assessment', kind: 'assessment', step: 'written' },
  meets: ['An assessment of the parent’s needs as a carer that a manager agreed to.'],
  doesNotMeet: ['The child’s own assessment.', 'An assessment that is written and waits for a manager.'],
})
