import { none, rule } from '../../rule.ts'

export const rINT21 = rule({
  code: 'INT21',
  title: 'Another sex in UASC than in Header',
  mend: 'Check which is right, and whether both rows are about the same child.',
  reads: { Header: ['SEX'], UASC: ['SEX'] },
  marks: { UASC: ['SEX'] },
  faults: (child) => (child.id === '' ? none : child.uasc.filter((u) => u.SEX !== null && child.header.some((h) => h.SEX !== null && h.SEX !== u.SEX))),
})
