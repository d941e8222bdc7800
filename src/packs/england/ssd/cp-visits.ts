import { day, during, last, onPlan, person, record, records, ssd } from './define.ts'
import { visitBedroom, visitSeen, visitSeenAlone } from './visits.ts'

/** Visits to a child on a protection plan. */
export const cpVisits = ssd('ssd_cp_visits', {
  says: 'A row for each child protection visit to a child who was ever on a plan.',
  rows: [records('visit', last('happened', 'kind', 'CP'), onPlan)],
  columns: {
    cppv_cp_visit_id: record,
    cppv_person_id: person,
    cppv_cp_plan_id: during('protection-plan'),
    cppv_cp_visit_date: day(),
    cppv_cp_visit_seen: visitSeen,
    cppv_cp_visit_seen_alone: visitSeenAlone,
    cppv_cp_visit_bedroom: visitBedroom,
  },
})
