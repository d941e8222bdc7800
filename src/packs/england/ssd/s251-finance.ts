import { nobody, record, ssd } from './define.ts'

const why = 'The dataset has not said yet what these columns are.'

/** No rows. */
export const s251Finance = ssd('ssd_s251_finance', {
  says: `No rows. ${why}`,
  rows: [],
  columns: {
    s251_table_id: record,
    s251_cla_placement_id: nobody(why),
    s251_placeholder_1: nobody(why),
    s251_placeholder_2: nobody(why),
    s251_placeholder_3: nobody(why),
    s251_placeholder_4: nobody(why),
  },
})
