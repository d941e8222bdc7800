import { rule } from '../../rule.ts'

export const r530 = rule({
  code: '530',
  title: 'Living with parents, yet placed by a private provider',
  mend: 'Check the placement (P1) and who provides it (PR4): parents are provider PR0.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE === 'P1' && e.PLACE_PROVIDER === 'PR4'),
})
