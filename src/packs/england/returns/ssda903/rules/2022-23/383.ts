import { temporaryMoves } from '../../concepts/after-temporary.ts'
import { rule } from '../../rule.ts'

export const r383 = rule({
  code: '383',
  title: 'Not back in the usual placement after a temporary one',
  mend: 'Check the episode after this one: it should be a move (P) back to the placement the child came from.',
  reads: { Episodes: ['DECOM', 'PLACE', 'RNE', 'REC'] },
  marks: { Episodes: ['PLACE', 'RNE'] },
  faults: (child) => temporaryMoves(child)
    .filter(({ before, after }) => (after.RNE !== null && after.RNE !== 'P') || after.PLACE !== before.PLACE)
    .map(({ temporary }) => temporary),
})
