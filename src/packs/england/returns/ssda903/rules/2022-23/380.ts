import { temporaryPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r380 = rule({
  code: '380',
  title: 'In a temporary placement that nothing came before',
  mend: 'Check the placement and the reason for the episode: a child moves to a temporary placement from a usual one (P or B).',
  reads: { Episodes: ['PLACE', 'RNE'] },
  marks: { Episodes: ['PLACE', 'RNE'] },
  faults: (child) => child.rows.Episodes.filter((e) => temporaryPlacements.has(e.PLACE) && e.RNE !== null && e.RNE !== 'P' && e.RNE !== 'B'),
})
