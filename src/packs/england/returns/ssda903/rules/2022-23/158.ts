import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r158 = rule({
  code: '158',
  title: 'Help with substance misuse both received and said to be offered',
  mend: 'Leave "offered" blank when help was received: it is asked only of those who received none.',
  reads: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  marks: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  faults: (child) => child.oc2.filter((o) => o.INTERVENTION_RECEIVED === '1' && !isBlank(o, 'INTERVENTION_OFFERED')),
})
