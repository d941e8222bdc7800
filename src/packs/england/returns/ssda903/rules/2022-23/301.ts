import { rule } from '../../rule.ts'

export const r301 = rule({
  code: '301',
  title: 'Born after the year ended',
  mend: 'Check the date of birth. A child born after 31 March belongs in next year\'s return.',
  reads: { Header: ['DOB'] },
  marks: { Header: ['DOB'] },
  faults: (child, c) => child.header.filter((h) => h.DOB !== null && h.DOB > c.year.end),
})
