import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['M', 'F', 'U'])

export const r101 = rule({
  code: '101',
  title: 'Sex is missing or not M, F or U',
  mend: 'Write M or F; write U only while it is truly not known.',
  reads: { Header: ['SEX'] },
  marks: { Header: ['SEX'] },
  faults: (child) => child.header.filter((h) => !codes.has(h.SEX)),
})
