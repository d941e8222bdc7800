import { nobody, record, records, ssd } from './define.ts'

/** Plans that hold now. */
export const ehcpActivePlans = ssd('ssd_ehcp_active_plans', {
  says: 'A row for each plan that has not ceased.',
  rows: [records('ehc-plan', 'issued', { needs: { step: 'requested' }, unless: ['ceased'] })],
  columns: {
    ehcp_active_ehcp_id: record,
    ehcp_ehcp_request_id: record,
    ehcp_active_ehcp_last_review_date: nobody('The day of the review is written, not that of the letter after it, which is asked for.', 'day'),
  },
})
