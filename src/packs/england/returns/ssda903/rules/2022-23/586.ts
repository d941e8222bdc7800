import { isOnOrAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r586 = rule({
  code: '586',
  title: 'Missing or away since before they were born, or the same day',
  mend: 'Check the date of birth and the day they were first missing or away.',
  reads: { Missing: ['DOB', 'MIS_START'] },
  marks: { Missing: ['DOB', 'MIS_START'] },
  faults: (child) => child.missing.filter((m) => isOnOrAfter(m.DOB, m.MIS_START)),
})
