import { rule } from '../../rule.ts'

export const r703 = rule({
  code: '703',
  title: 'A deprivation of liberty order began after the year',
  mend: 'Check the day, or leave the row for next year’s return.',
  reads: { DoLo: ['DOLO_START'] },
  marks: { DoLo: ['DOLO_START'] },
  faults: (child, c) => child.doLo.filter((d) => d.DOLO_START !== null && d.DOLO_START > c.year.end),
})
