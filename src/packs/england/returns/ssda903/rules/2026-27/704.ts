import { rule } from '../../rule.ts'

export const r704 = rule({
  code: '704',
  title: 'A deprivation of liberty order ended outside the year',
  mend: 'Check the day: it lies in the year of the return, or is blank while the order is in force.',
  reads: { DoLo: ['DOLO_END'] },
  marks: { DoLo: ['DOLO_END'] },
  faults: (child, c) => child.doLo.filter((d) => d.DOLO_END !== null && (d.DOLO_END < c.year.start || d.DOLO_END > c.year.end)),
})
