import { temporaryPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r381 = rule({
  code: '381',
  title: 'Care ended in a temporary placement',
  mend: 'Check the placement and the reason the episode ended: a child goes back to their usual placement before they leave care.',
  reads: { Episodes: ['PLACE', 'REC'] },
  marks: { Episodes: ['PLACE', 'REC'] },
  faults: (child) => child.rows.Episodes.filter((e) => temporaryPlacements.has(e.PLACE) && e.REC !== null && e.REC !== 'X1'),
})
