import { nobody, person, ssd } from './define.ts'

const why = 'Nothing is staged: `sightline return payload` writes a file, and what was sent last time is beside it.'

/** No rows. */
export const apiDataStaging = ssd('ssd_api_data_staging', {
  says: `No rows. ${why}`,
  rows: [],
  columns: {
    id: nobody(why),
    person_id: person,
    json_payload: nobody(why),
    current_hash: nobody(why),
    previous_hash: nobody(why),
    submission_status: nobody(why),
    submission_timestamp: nobody(why, 'day'),
    api_response: nobody(why),
    row_state: nobody(why),
    last_updated: nobody(why, 'day'),
  },
})
