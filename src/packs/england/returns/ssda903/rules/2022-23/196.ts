import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5'])

export const r196 = rule({
  code: '196',
  title: 'The reason for no SDQ score is not a known code',
  mend: 'Write SDQ1 (age), SDQ2 (carer refused), SDQ3 (severe disability), SDQ4 (other) or SDQ5 (child or young person refused).',
  reads: { OC2: ['SDQ_REASON'] },
  marks: { OC2: ['SDQ_REASON'] },
  faults: (child) => child.oc2.filter((o) => isUnknownCode(o, 'SDQ_REASON', codes)),
})
