import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r159 = rule({
  code: '159',
  title: 'No help with substance misuse, and not said whether it was offered',
  mend: 'Write 1 if help was offered and 0 if not.',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  marks: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  faults: (child) => child.oc2.filter((o) => o.SUBSTANCE_MISUSE === '1' && o.INTERVENTION_RECEIVED === '0' && isBlank(o, 'INTERVENTION_OFFERED')),
})
