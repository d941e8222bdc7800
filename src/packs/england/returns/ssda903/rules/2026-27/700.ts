import { rule } from '../../rule.ts'

export const r700 = rule({
  code: '700',
  title: 'The day a deprivation of liberty order began is not a date',
  mend: 'Write it as day/month/year.',
  reads: { DoLo: ['DOLO_START'] },
  marks: { DoLo: ['DOLO_START'] },
  faults: (child) => child.doLo.filter((d) => d.DOLO_START === null),
})
