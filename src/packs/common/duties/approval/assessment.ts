import { assessment } from '../../records/assessment.ts'
import { decide } from './decide.ts'

/** An assessment is agreed to, or sent back, by somebody who did not write it. */
export default decide(assessment, {
  id: 'approval/assessment', title: 'Decide about the assessment', answers: ['AS-1', 'CP-4'], thing: 'an assessment', owner: 'team-manager',
  escalates: [{ after: { workingDays: 2 }, to: 'head-of-service' }],
})
