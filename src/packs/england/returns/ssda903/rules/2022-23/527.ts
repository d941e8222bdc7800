import { rule } from '../../rule.ts'

export const r527 = rule({
  code: '527',
  title: 'Provided by the authority itself, in a place it cannot provide',
  mend: 'Check the placement and its provider (PR1): a parent’s home, a hospital and a young offender institution are not the authority’s own.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE_PROVIDER === 'PR1' && (e.PLACE === 'P1' || e.PLACE === 'R2' || e.PLACE === 'R5')),
})
