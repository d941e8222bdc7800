import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r564 = rule({
  code: '564',
  title: 'Missing or away, and since when is not said',
  mend: 'Add the day they were first missing or away.',
  reads: { Missing: ['MISSING', 'MIS_START'] },
  marks: { Missing: ['MISSING', 'MIS_START'] },
  faults: (child) => child.missing.filter((m) => (m.MISSING === 'M' || m.MISSING === 'A') && isBlank(m, 'MIS_START')),
})
