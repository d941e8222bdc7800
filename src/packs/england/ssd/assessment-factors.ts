import { ofTheChild } from './cin-assessments.ts'
import { answer, answered, record, records, ssd } from './define.ts'

/** What an assessment found, as the census’s codes in a JSON array. */
export const assessmentFactors = ssd('ssd_assessment_factors', {
  says: 'A row for each assessment in which factors were written down.',
  rows: [records('assessment', ofTheChild, { needs: answered('written', 'factors') })],
  columns: {
    cinf_table_id: record,
    cinf_assessment_id: record,
    cinf_assessment_factors_json: answer(answered('written', 'factors'), 'factors', 'list'),
  },
})
