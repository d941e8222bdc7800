import { rule } from '../../rule.ts'

export const r511 = rule({
  code: '511',
  title: 'Two adopters, yet the sex given is that of one',
  mend: 'Check the number of adopters and their sexes: two are MM, FF or MF.',
  reads: { AD1: ['NB_ADOPTR', 'SEX_ADOPTR'] },
  marks: { AD1: ['NB_ADOPTR', 'SEX_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => a.NB_ADOPTR === '2' && (a.SEX_ADOPTR === 'M1' || a.SEX_ADOPTR === 'F1')),
})
