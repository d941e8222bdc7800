import { rule } from '../../rule.ts'

export const r232 = rule({
  code: '232',
  title: 'Sex is given as not known',
  mend: 'Find out and write F or M; if it cannot be found out, explain it to the department.',
  reads: { Header: ['SEX'] },
  marks: { Header: ['SEX'] },
  faults: (child) => child.header.filter((h) => h.SEX === 'U'),
})
