import { rule } from '../../rule.ts'

export const r570 = rule({
  code: '570',
  title: 'Missing or away since a day after the year',
  mend: 'Check the day, or leave the row for next year’s return.',
  reads: { Missing: ['MIS_START'] },
  marks: { Missing: ['MIS_START'] },
  faults: (child, c) => child.missing.filter((m) => m.MIS_START !== null && m.MIS_START > c.year.end),
})
