import { rule } from '../../rule.ts'

export const r446 = rule({
  code: '446',
  title: 'A placement order before there were any',
  mend: 'Check the legal status (E1) and the day the episode began: there are placement orders since December 2005.',
  reads: { Episodes: ['LS', 'DECOM'] },
  marks: { Episodes: ['LS', 'DECOM'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.LS === 'E1' && e.DECOM !== null && e.DECOM < '2005-12-01'),
})
