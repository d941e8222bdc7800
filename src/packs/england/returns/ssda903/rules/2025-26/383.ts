import { temporaryMoves } from '../../concepts/after-temporary.ts'
import { samePostcode } from '../../concepts/placement-change.ts'
import { rule } from '../../rule.ts'

export const r383 = rule({
  code: '383',
  title: 'Not back in the usual placement after a temporary one',
  mend: 'Check this episode: after a temporary placement it should be a move (P) back to the placement and postcode the child came from.',
  reads: { Episodes: ['DECOM', 'PLACE', 'RNE', 'PL_POST', 'REC'] },
  marks: { Episodes: ['PLACE', 'RNE', 'PL_POST'] },
  faults: (child) => temporaryMoves(child)
    .filter(({ before, after }) => (after.RNE !== null && after.RNE !== 'P') || after.PLACE !== before.PLACE || !samePostcode(after.PL_POST, before.PL_POST))
    .map(({ after }) => after),
})
