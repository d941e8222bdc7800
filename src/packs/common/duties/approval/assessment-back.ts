import { assessment } from '../../records/assessment.ts'
import { putRight } from './put-right.ts'

/** What was sent back is put right by whoever wrote it. */
export default putRight(assessment, { id: 'approval/assessment-back', title: 'Put the assessment right', answers: ['AS-1', 'CP-4'], thing: 'an assessment' })
