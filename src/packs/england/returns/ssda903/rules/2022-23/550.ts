import { rule } from '../../rule.ts'

export const r550 = rule({
  code: '550',
  title: 'Provided by parents, yet not living with them',
  mend: 'Check the placement and its provider (PR0): parents provide only a placement with themselves (P1).',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE_PROVIDER === 'PR0' && e.PLACE !== 'P1'),
})
