import { closureReasons } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8640 = rule({
  code: '8640',
  title: 'The reason for closure is not one of the codes',
  mend: 'Put in RC1 to RC9. RC9 is there since the census of 2023.',
  module: 'CINdetails',
  fields: ['ReasonForClosure'],
  reads: { CINdetails: ['ReasonForClosure'] },
  needs: ['year'],
  faults: (child, c) => details(child, (d) => d.ReasonForClosure !== null && !closureReasons(c.year).has(d.ReasonForClosure)),
})
