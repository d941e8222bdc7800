import { nobody, person, record, ssd } from './define.ts'

const why = 'What a child did, and when, is written in words for them and not as a list of offences. Whether they were convicted in a year is on the yearly record.'

/** No rows. */
export const claConvictions = ssd('ssd_cla_convictions', {
  says: `No rows. ${why}`,
  rows: [],
  columns: {
    clac_cla_conviction_id: record,
    clac_person_id: person,
    clac_cla_conviction_date: nobody(why, 'day'),
    clac_cla_conviction_offence: nobody(why),
  },
})
