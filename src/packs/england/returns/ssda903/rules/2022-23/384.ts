import { isShortBreak } from '../../care.ts'
import { rule } from '../../rule.ts'

export const r384 = rule({
  code: '384',
  title: 'On a short break, yet fostered for the long term',
  mend: 'Check the legal status and the placement: a short break (V3, V4) is not a long-term foster placement (U1, U4).',
  reads: { Episodes: ['LS', 'PLACE'] },
  marks: { Episodes: ['LS', 'PLACE'] },
  faults: (child) => child.rows.Episodes.filter((e) => isShortBreak(e) && (e.PLACE === 'U1' || e.PLACE === 'U4')),
})
