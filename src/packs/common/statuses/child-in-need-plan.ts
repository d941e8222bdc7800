import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { childInNeedPlan as plan } from '../records/child-in-need-plan.ts'

/** A plan for a child in need is running: from when it was agreed until it was ended. A review that says “end it” does not end it. */
export const childInNeedPlan = defineStatus({
  id: 'child-in-need-plan',
  title: 'Child in need plan',
  about: 'child',
  answers: ['AS-3', 'EH-3'],
  tone: 'none',
  icon: 'doc',
  chip: true,
  spans: (t) => fromEach(t.each(plan), (r) => between(r.record, r.at('agreed'), r.at('ended'))),
})
