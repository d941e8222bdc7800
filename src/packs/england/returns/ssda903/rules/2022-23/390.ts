import { adopted, adoptivePlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r390 = rule({
  code: '390',
  title: 'Adopted, yet not placed for adoption before',
  mend: 'Check the reason the episode ended (E11, E12) and the placement: a child is placed for adoption (A3 to A6) before they are adopted.',
  reads: { Episodes: ['PLACE', 'REC'] },
  marks: { Episodes: ['PLACE', 'REC'] },
  faults: (child) => child.rows.Episodes.filter((e) => adopted.has(e.REC) && e.PLACE !== null && !adoptivePlacements.has(e.PLACE)),
})
