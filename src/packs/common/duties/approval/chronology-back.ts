import { curatedChronology } from '../../records/curated-chronology.ts'
import { putRight } from './put-right.ts'

/** What was sent back is put right by whoever wrote it. */
export default putRight(curatedChronology, { id: 'approval/chronology-back', title: 'Put the chosen chronology right', answers: ['PP-1', 'CP-4'], thing: 'a chosen chronology' })
