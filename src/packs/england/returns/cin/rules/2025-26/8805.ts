import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8805 = rule({
  code: '8805',
  title: 'Closed, and no reason for closure',
  mend: 'Put in why the case was closed (RC1 to RC9), or take out the closing date.',
  module: 'CINdetails',
  fields: ['CINclosureDate', 'ReasonForClosure'],
  reads: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
  faults: (child) => details(child, (d) => !isBlank(d, 'CINclosureDate') && d.ReasonForClosure === null),
})
