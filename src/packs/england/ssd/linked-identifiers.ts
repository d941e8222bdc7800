import { answer, day, inWords, last, person, record, records, ssd } from './define.ts'

const types = {
  local: 'Case Number', upn: 'Unique Pupil Number', 'former-upn': 'Former Unique Pupil Number', nhs: 'NHS Number', common: 'Common Child Identifier',
  police: 'Police Reference', adopter: 'RAA ID', family: 'Family Number', other: 'Other',
} as const

/** Numbers others know a child by. */
export const linkedIdentifiers = ssd('ssd_linked_identifiers', {
  says: 'A row for each number a child is or was known by.',
  rows: [records('identifier', last('given', 'scheme', ...Object.keys(types)))],
  columns: {
    link_table_id: record,
    link_person_id: person,
    link_identifier_type: inWords(answer('given', 'scheme'), types),
    link_identifier_value: answer('given', 'value'),
    link_valid_from_date: day(),
    link_valid_to_date: day('ended'),
  },
})
