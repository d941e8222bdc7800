import { everyone, nobody, numberOf, person, record, ssd, unless } from './define.ts'

const upn = numberOf(person, 'upn')

/** Children of whom an education, health and care plan was ever asked for. */
export const send = ssd('ssd_send', {
  says: 'A row for each child with a record of an education, health and care plan.',
  rows: [everyone('child', { only: { has: 'ehc-plan' } })],
  columns: {
    send_table_id: record,
    send_upn: upn,
    send_uln: nobody('Nobody is asked for it.'),
    send_upn_unknown: unless(numberOf(person, 'upn-unknown'), upn),
    send_person_id: person,
  },
})
