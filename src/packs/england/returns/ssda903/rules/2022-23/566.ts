import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r566 = rule({
  code: '566',
  title: 'Not said whether they were missing or away, only until when',
  mend: 'Say which: M for missing, A for away without authorisation.',
  reads: { Missing: ['MISSING', 'MIS_END'] },
  marks: { Missing: ['MISSING', 'MIS_END'] },
  faults: (child) => child.missing.filter((m) => m.MISSING === null && !isBlank(m, 'MIS_END')),
})
