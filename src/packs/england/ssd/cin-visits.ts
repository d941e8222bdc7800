import { day, last, person, record, records, referred, ssd } from './define.ts'
import { visitBedroom, visitSeen, visitSeenAlone } from './visits.ts'

/** Visits to a child in need. */
export const cinVisits = ssd('ssd_cin_visits', {
  says: 'A row for each visit to a child in need who was ever referred.',
  rows: [records('visit', last('happened', 'kind', 'CIN'), referred)],
  columns: {
    cinv_cin_visit_id: record,
    cinv_person_id: person,
    cinv_cin_visit_date: day(),
    cinv_cin_visit_seen: visitSeen,
    cinv_cin_visit_seen_alone: visitSeenAlone,
    cinv_cin_visit_bedroom: visitBedroom,
  },
})
