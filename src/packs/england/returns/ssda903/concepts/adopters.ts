import { rule, type Rule903 } from '../rule.ts'

/** A rule that adopters of one legal status must be of certain sexes. */
export const adoptersOf = (status: string, sexes: readonly string[], says: Pick<Rule903, 'code' | 'title' | 'mend'>): Rule903 => rule({
  ...says,
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  marks: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => a.LS_ADOPTR === status && !sexes.includes(a.SEX_ADOPTR ?? '')),
})
