import { nobody, record, ssd } from './define.ts'

const why = 'Needs are written in words, not as types with a rank.'

/** No rows. */
export const senNeed = ssd('ssd_sen_need', {
  says: `No rows. ${why}`,
  rows: [],
  columns: {
    senn_table_id: record,
    senn_active_ehcp_id: nobody(why),
    senn_active_ehcp_need_type: nobody(why),
    senn_active_ehcp_need_rank: nobody(why),
  },
})
