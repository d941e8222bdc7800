import { always, byRows, day, nobody, record, records, ssd } from './define.ts'

const requested = { needs: { step: 'requested' } } as const

/** What came of the assessment: a plan, or none. */
export const ehcpAssessment = ssd('ssd_ehcp_assessment', {
  says: 'A row for each request that came to a plan, or to no plan.',
  rows: [records('ehc-plan', 'issued', requested), records('ehc-plan', 'refused', { ...requested, unless: ['issued'] })],
  columns: {
    ehca_ehcp_assessment_id: record,
    ehca_ehcp_request_id: record,
    ehca_ehcp_assessment_outcome_date: day(),
    ehca_ehcp_assessment_outcome: byRows(always('Y'), always('N')),
    ehca_ehcp_assessment_exceptions: nobody('It is not asked.'),
  },
})
