import { rule } from '../../rule.ts'

export const r355 = rule({
  code: '355',
  title: 'Begins and ends on the same day',
  mend: 'Check both days; an episode that lasted no night is not returned.',
  reads: { Episodes: ['DECOM', 'DEC'] },
  marks: { Episodes: ['DECOM', 'DEC'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.DECOM !== null && e.DECOM === e.DEC),
})
