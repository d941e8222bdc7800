import { column, list, person, row, ssd } from './define.ts'

/** The law a child is in care under. That of the day care began holds until another is written. */
export const legalStatus = ssd('ssd_legal_status', {
  says: 'A row for each time a child was in care under one law.',
  rows: [list('law')],
  columns: {
    lega_legal_status_id: row,
    lega_person_id: person,
    lega_legal_status: column('under'),
    lega_legal_status_start_date: column('from_on'),
    lega_legal_status_end_date: column('to_on'),
  },
})
