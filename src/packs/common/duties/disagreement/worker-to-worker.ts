import { manxDisagreement } from '../early-help/law.ts'
import { ourOwn } from '../sources.ts'
import { stageDuty } from './stages.ts'

/** The two who do not agree talk first, and not for long. */
export default stageDuty({
  id: 'disagreement/worker-to-worker', title: 'Settle it between workers', catalogue: 'D-ES01', stage: 1,
  versions: [
    ...ourOwn({ workingDays: 1 },
      'Workers who do not agree about a child settle it by the end of the next working day, or take it to their managers. Guidance asks for a clear way to do that; the stages and the day are Tarrowmouth’s own choice.'),
    ...manxDisagreement(''),
  ],
  owner: 'team-manager', escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  meets: ['Saying how it was settled.', 'Taking it up to the managers.'],
  doesNotMeet: ['An answer that settles nothing.', 'A meeting that is only booked.'],
})
