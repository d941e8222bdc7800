import { personalEducationPlan } from '../../records/personal-education-plan.ts'
import { putRight } from './put-right.ts'

/** What was sent back is put right by whoever wrote it. */
export default putRight(personalEducationPlan, { id: 'approval/education-plan-back', title: 'Put the education plan right', answers: ['ED-2', 'CP-4'], thing: 'an education plan' })
