import { day, firstOf, nobody, person, record, records, ssd, written } from './define.ts'

/** Requests for an education, health and care plan. */
export const ehcpRequests = ssd('ssd_ehcp_requests', {
  says: 'A row for each request.',
  rows: [records('ehc-plan', 'requested')],
  columns: {
    ehcr_ehcp_request_id: record,
    ehcr_send_table_id: person,
    ehcr_ehcp_req_date: day(),
    ehcr_ehcp_req_outcome_date: nobody('Special needs decide it; the day they told the family is not written here.', 'day'),
    // Social care was asked for advice, or there is a plan: so it was assessed. Otherwise nobody says.
    ehcr_ehcp_req_outcome: firstOf(written('advice-asked'), written('issued')),
  },
})
