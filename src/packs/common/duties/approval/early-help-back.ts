import { earlyHelpAssessment } from '../../records/early-help-assessment.ts'
import { putRight } from './put-right.ts'

/** What was sent back is put right by whoever wrote it. */
export default putRight(earlyHelpAssessment, { id: 'approval/early-help-back', title: 'Put the early help assessment right', answers: ['EH-1', 'CP-4'], thing: 'an early help assessment' })
