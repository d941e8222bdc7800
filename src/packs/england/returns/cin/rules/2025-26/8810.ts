import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8810 = rule({
  code: '8810',
  title: 'A reason for closure, and no closing date',
  mend: 'Put in the day the case was closed, or take out the reason.',
  module: 'CINdetails',
  fields: ['ReasonForClosure', 'CINclosureDate'],
  reads: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
  faults: (child) => details(child, (d) => isBlank(d, 'CINclosureDate') && d.ReasonForClosure !== null),
})
