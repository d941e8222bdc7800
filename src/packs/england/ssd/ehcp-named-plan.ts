import { day, nobody, record, records, ssd } from './define.ts'

/** Plans that were issued. */
export const ehcpNamedPlan = ssd('ssd_ehcp_named_plan', {
  says: 'A row for each plan.',
  rows: [records('ehc-plan', 'issued', { needs: { step: 'requested' } })],
  columns: {
    ehcn_named_plan_id: record,
    ehcn_ehcp_asmt_id: record,
    ehcn_named_plan_start_date: day(),
    ehcn_named_plan_ceased_date: day('ceased'),
    ehcn_named_plan_ceased_reason: nobody('It is written in words.'),
  },
})
