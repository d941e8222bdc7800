import { manxDisagreement } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { stageDuty } from './stages.ts'

/** Their managers settle what two workers could not. */
export default stageDuty({
  id: 'disagreement/managers', title: 'Settle it between managers', catalogue: 'D-ES02', stage: 2,
  versions: [
    ...ourOwn({ workingDays: 2 },
      'Managers settle a disagreement about a child within two working days of getting it, or take it to heads of service. That is Tarrowmouth’s own choice.'),
    ...manxDisagreement(''),
  ],
  owner: 'team-manager', escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  meets: ['Saying how it was settled.', 'Taking it up to heads of service.'],
  doesNotMeet: ['An answer that settles nothing.', 'A meeting that is only booked.'],
})
