import { rule } from '../../rule.ts'

export const r514 = rule({
  code: '514',
  title: 'A single adopter, yet the sexes given are not those of one',
  mend: 'Check the legal status of the adopters (L0) and their sex: a single adopter is M1 or F1.',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  marks: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => a.LS_ADOPTR === 'L0' && a.SEX_ADOPTR !== null && a.SEX_ADOPTR !== 'M1' && a.SEX_ADOPTR !== 'F1'),
})
