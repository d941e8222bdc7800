import { carePlan } from '../../records/care-plan.ts'
import { decide } from './decide.ts'

/** A care plan is agreed to, or sent back, by somebody who did not write it. */
export default decide(carePlan, {
  id: 'approval/care-plan', title: 'Decide about the care plan', answers: ['CA-2', 'CP-4'], thing: 'a care plan', owner: 'team-manager',
  escalates: [{ after: { workingDays: 2 }, to: 'head-of-service' }],
})
