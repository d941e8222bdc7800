import { rule } from '../../rule.ts'

export const r528 = rule({
  code: '528',
  title: 'Provided by another authority, in a place no authority provides',
  mend: 'Check the placement and its provider (PR2): a parent’s home, a hospital and a young offender institution are not an authority’s.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE_PROVIDER === 'PR2' && (e.PLACE === 'P1' || e.PLACE === 'R2' || e.PLACE === 'R5')),
})
