import { needs } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8650 = rule({
  code: '8650',
  title: 'The primary need is not one of the codes',
  mend: 'Put in N0 to N9.',
  module: 'CINdetails',
  fields: ['PrimaryNeedCode'],
  reads: { CINdetails: ['PrimaryNeedCode'] },
  faults: (child) => details(child, (d) => d.PrimaryNeedCode !== null && !needs.has(d.PrimaryNeedCode)),
})
