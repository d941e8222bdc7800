import { rule } from '../../rule.ts'

export const r378 = rule({
  code: '378',
  title: 'Living with parents, yet accommodated under section 20',
  mend: 'Check the placement (P1) and the legal status (V2): a child accommodated under section 20 does not live with their parents.',
  reads: { Episodes: ['PLACE', 'LS'] },
  marks: { Episodes: ['PLACE', 'LS'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE === 'P1' && e.LS === 'V2'),
})
