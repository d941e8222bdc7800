import { rule } from '../../rule.ts'

export const r408 = rule({
  code: '408',
  title: 'Placed for adoption under a placement order that is not recorded',
  mend: 'Check the placement (A5, A6) and the legal status: it is E1 from the day of the placement order.',
  reads: { Episodes: ['PLACE', 'LS'] },
  marks: { Episodes: ['PLACE', 'LS'] },
  faults: (child) => child.rows.Episodes.filter((e) => (e.PLACE === 'A5' || e.PLACE === 'A6') && e.LS !== 'E1'),
})
