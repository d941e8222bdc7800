import { defineDuty } from '../../../../readings/duty/index.ts'
import { agreement, askedFor, whenStopped } from './carer.ts'
import { carersAct } from './law.ts'

/** A child who looks after somebody has a right to be asked what that costs them. */
export default defineDuty({
  id: 'assessment/young-carer', title: 'Assess the young carer’s needs', answers: ['AS-1'], catalogue: 'D-AS07', about: 'child',
  versions: carersAct('17ZA', 'A child who cares for somebody is assessed when it appears that they may need support, or when they or a parent ask.'),
  arises: (t) => askedFor(t, 'YC'),
  metBy: agreement,
  notNeeded: whenStopped,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the assessment', kind: 'assessment', step: 'written' },
  meets: ['An assessment of their needs as a carer that a manager agreed to.'],
  doesNotMeet: ['A place in a young carers’ group, without asking what they need.', 'An assessment that is written and waits for a manager.'],
})
