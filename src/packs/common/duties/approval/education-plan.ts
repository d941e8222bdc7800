import { personalEducationPlan } from '../../records/personal-education-plan.ts'
import { decide } from './decide.ts'

/** Whether an education plan is good enough is said by somebody who did not write it. */
export default decide(personalEducationPlan, {
  id: 'approval/education-plan', title: 'Say whether the education plan is good enough', answers: ['ED-2', 'CP-4'], thing: 'an education plan', owner: 'education-plan-checker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
})
