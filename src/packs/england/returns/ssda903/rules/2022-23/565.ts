import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r565 = rule({
  code: '565',
  title: 'Not said whether they were missing or away, only since when',
  mend: 'Say which: M for missing, A for away without authorisation.',
  reads: { Missing: ['MISSING', 'MIS_START'] },
  marks: { Missing: ['MISSING', 'MIS_START'] },
  faults: (child) => child.missing.filter((m) => m.MISSING === null && !isBlank(m, 'MIS_START')),
})
