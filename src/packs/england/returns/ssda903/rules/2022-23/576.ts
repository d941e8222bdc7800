import { leftBehind, missingSpells } from '../../concepts/spells.ts'
import { none, rule } from '../../rule.ts'

export const r576 = rule({
  code: '576',
  title: 'Missing or away at the end of last year, and this year’s return does not say so',
  mend: 'Begin this year’s rows with the one left open last year, with the same first day, and add when they were back.',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  also: { Header: [] },
  last: { Missing: ['MIS_START', 'MIS_END'] },
  marks: { Missing: ['MIS_START'], Header: [] },
  faults: (child) => (child.last.Missing.length ? leftBehind(child, missingSpells(child.last.Missing), missingSpells(child.missing)) : none),
})
