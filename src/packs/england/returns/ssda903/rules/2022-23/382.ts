import { isShortBreak } from '../../care.ts'
import { temporaryPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r382 = rule({
  code: '382',
  title: 'On a short break, yet in a temporary placement',
  mend: 'Check the legal status and the placement: a short break (V3, V4) is not spent in a temporary placement.',
  reads: { Episodes: ['LS', 'PLACE'] },
  marks: { Episodes: ['LS', 'PLACE'] },
  faults: (child) => child.rows.Episodes.filter((e) => isShortBreak(e) && temporaryPlacements.has(e.PLACE)),
})
