import { each, person, records, row, ssd } from './define.ts'

/** What daily life is harder for, as it stands now. */
export const disability = ssd('ssd_disability', {
  says: 'A row for each code of a disability that a child has.',
  rows: [records('disability', 'known', { each: 'kinds', unless: ['ended'] })],
  columns: {
    disa_person_id: person,
    disa_table_id: row,
    disa_disability_code: each,
  },
})
