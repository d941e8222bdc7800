import { answer, last, person, record, records, ssd } from './define.ts'

/** Children of one family share its number. */
export const family = ssd('ssd_family', {
  says: 'A row for each number of a family a child is known by.',
  rows: [records('identifier', last('given', 'scheme', 'family'), { unless: ['ended'] })],
  columns: {
    fami_table_id: record,
    fami_family_id: answer('given', 'value'),
    fami_person_id: person,
  },
})
