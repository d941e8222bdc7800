import { day, during, inCare, last, person, record, records, ssd } from './define.ts'
import { visitSeen, visitSeenAlone } from './visits.ts'

/** Visits to a child in care, wherever they live then. */
export const claVisits = ssd('ssd_cla_visits', {
  says: 'A row for each visit to a child in care: in a home, with parents, with family approved for now, with adopters.',
  rows: [records('visit', last('happened', 'kind', 'LAC', 'PWP', 'REG24', 'ADOPT'), inCare)],
  columns: {
    clav_cla_visit_id: record,
    clav_cla_id: during('looked-after'),
    clav_person_id: person,
    clav_cla_visit_date: day(),
    clav_cla_visit_seen: visitSeen,
    clav_cla_visit_seen_alone: visitSeenAlone,
  },
})
