import { manxDisagreement } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { stageDuty } from './stages.ts'

/** Heads of service decide, in writing, or say that they cannot. */
export default stageDuty({
  id: 'disagreement/heads-of-service', title: 'Settle it between heads of service', catalogue: 'D-ES03', stage: 3,
  versions: [
    ...ourOwn({ workingDays: 5 },
      'Heads of service and safeguarding leads decide in writing within five working days, or take it to the chair of the partnership. That is Tarrowmouth’s own choice.'),
    ...manxDisagreement(''),
  ],
  owner: 'head-of-service', escalates: [{ after: { hours: 0 }, to: 'director' }],
  meets: ['A written decision.', 'Taking it up to the chair.'],
  doesNotMeet: ['An answer that settles nothing.', 'A meeting that is only booked.'],
})
