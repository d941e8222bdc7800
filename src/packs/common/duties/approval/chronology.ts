import { curatedChronology } from '../../records/curated-chronology.ts'
import { decide } from './decide.ts'

/** A chronology somebody chose entries for is looked at by somebody else: what is left out matters as much as what is in. */
export default decide(curatedChronology, {
  id: 'approval/chronology', title: 'Decide about the chosen chronology', answers: ['PP-1', 'CP-4'], thing: 'a chosen chronology', owner: 'team-manager',
  escalates: [{ after: { workingDays: 2 }, to: 'head-of-service' }],
})
