import { allProtectionPlans } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'
import { beginDuring, spans } from '../../spans.ts'

export const r8940 = rule({
  code: '8940',
  title: 'Child protection plans that overlap',
  mend: 'Check the dates of the child\'s plans. One plan ends before the next begins.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'CPPendDate'],
  reads: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  needs: ['year'],
  faults: (child, c) => beginDuring(spans(allProtectionPlans(child), (p) => p.CPPstartDate, (p) => p.CPPendDate ?? (isBlank(p, 'CPPendDate') ? c.year.end : null)), true),
})
