import { carePlan } from '../../records/care-plan.ts'
import { putRight } from './put-right.ts'

/** What was sent back is put right by whoever wrote it. */
export default putRight(carePlan, { id: 'approval/care-plan-back', title: 'Put the care plan right', answers: ['CA-2', 'CP-4'], thing: 'a care plan' })
