import { rule } from '../../rule.ts'

export const r571 = rule({
  code: '571',
  title: 'Back on a day outside the year',
  mend: 'Check the day they were back: it lies in the year of the return, or is blank while they are missing or away.',
  reads: { Missing: ['MIS_END'] },
  marks: { Missing: ['MIS_END'] },
  faults: (child, c) => child.missing.filter((m) => m.MIS_END !== null && (m.MIS_END < c.year.start || m.MIS_END > c.year.end)),
})
