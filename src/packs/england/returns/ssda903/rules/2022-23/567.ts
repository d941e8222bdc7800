import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r567 = rule({
  code: '567',
  title: 'Back before they were missing or away',
  mend: 'Check the day they were first missing or away and the day they were back.',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  marks: { Missing: ['MIS_START', 'MIS_END'] },
  faults: (child) => child.missing.filter((m) => isAfter(m.MIS_START, m.MIS_END)),
})
