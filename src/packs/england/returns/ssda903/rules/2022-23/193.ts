import { isBlank } from '../../../../../../returns/index.ts'
import { anyFilled } from '../../concepts/cells.ts'
import { rule } from '../../rule.ts'

const help = ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] as const

export const r193 = rule({
  code: '193',
  title: 'Help with substance misuse answered, yet no misuse found',
  mend: 'Leave both questions about help blank, or check whether substance misuse was found.',
  reads: { OC2: ['SUBSTANCE_MISUSE', ...help] },
  marks: { OC2: ['SUBSTANCE_MISUSE', ...help] },
  faults: (child) => child.oc2.filter((o) => (isBlank(o, 'SUBSTANCE_MISUSE') || o.SUBSTANCE_MISUSE === '0') && anyFilled(o, help)),
})
