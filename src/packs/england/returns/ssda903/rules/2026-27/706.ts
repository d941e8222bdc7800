import { doLoSpells, leftBehind } from '../../concepts/spells.ts'
import { none, rule } from '../../rule.ts'

export const r706 = rule({
  code: '706',
  title: 'A deprivation of liberty order in force at the end of last year is not returned',
  mend: 'Begin this year’s rows with the order left open last year, with the same first day, and add when it ended.',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  also: { Header: [] },
  last: { DoLo: ['DOLO_START', 'DOLO_END'] },
  marks: { DoLo: ['DOLO_START'], Header: [] },
  faults: (child) => (child.last.DoLo.length ? leftBehind(child, doLoSpells(child.last.DoLo), doLoSpells(child.doLo)) : none),
})
