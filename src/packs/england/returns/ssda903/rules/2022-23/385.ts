import { rule } from '../../rule.ts'

export const r385 = rule({
  code: '385',
  title: 'Ended after the end of the year',
  mend: 'Check the day it ended. What ended after 31 March belongs to next year’s return: leave it open here.',
  reads: { Episodes: ['DEC'] },
  marks: { Episodes: ['DEC'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => e.DEC !== null && e.DEC > c.year.end),
})
