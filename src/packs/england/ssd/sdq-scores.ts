import { answer, day, inCare, person, record, records, ssd } from './define.ts'

/** Strengths and difficulties questionnaires, or why there was none. */
export const sdqScores = ssd('ssd_sdq_scores', {
  says: 'A row for each questionnaire of a child who was ever in care.',
  rows: [records('strengths-and-difficulties', 'scored', inCare)],
  columns: {
    csdq_table_id: record,
    csdq_person_id: person,
    csdq_sdq_completed_date: day(),
    csdq_sdq_reason: answer('scored', 'noScore'),
    csdq_sdq_score: answer('scored', 'score'),
  },
})
