import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r192 = rule({
  code: '192',
  title: 'Substance misuse, and not said whether help was received',
  mend: 'Write 1 if the child received help with it and 0 if not.',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'] },
  marks: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'] },
  faults: (child) => child.oc2.filter((o) => o.SUBSTANCE_MISUSE === '1' && isBlank(o, 'INTERVENTION_RECEIVED')),
})
