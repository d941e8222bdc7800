import { rule } from '../../rule.ts'

export const r1004 = rule({
  code: '1004',
  title: 'The day the child went missing or away is blank or not a date',
  mend: 'Write the day it began as day/month/year.',
  reads: { Missing: ['MIS_START'] },
  marks: { Missing: ['MIS_START'] },
  faults: (child) => child.missing.filter((m) => m.MIS_START === null),
})
