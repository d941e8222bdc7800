import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { legalHold as hold } from '../records/legal-hold.ts'

/** Nothing about the child may be cleared: from a hold to its lifting. */
export const legalHold = defineStatus({
  id: 'legal-hold',
  title: 'Legal hold',
  about: 'child',
  answers: ['QA-5'],
  tone: 'none',
  icon: 'shield',
  chip: true,
  spans: (t) => t.each(hold).flatMap((r) => between(r.record, r.at('placed'), r.at('lifted'))),
})
