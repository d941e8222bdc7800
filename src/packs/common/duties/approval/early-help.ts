import { earlyHelpAssessment } from '../../records/early-help-assessment.ts'
import { decide } from './decide.ts'

/** An early help assessment is agreed to, or sent back, by somebody who did not write it. */
export default decide(earlyHelpAssessment, {
  id: 'approval/early-help', title: 'Decide about the early help assessment', answers: ['EH-1', 'CP-4'], thing: 'an early help assessment', owner: 'team-manager',
  escalates: [{ after: { workingDays: 2 }, to: 'head-of-service' }],
})
