import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['1', '2'])

export const r101 = rule({
  code: '101',
  title: 'Sex is missing or not 1 or 2',
  mend: 'Write 1 for male or 2 for female.',
  reads: { Header: ['SEX'] },
  marks: { Header: ['SEX'] },
  faults: (child) => child.header.filter((h) => !codes.has(h.SEX)),
})
