import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r431 = rule({
  code: '431',
  title: 'Care starts again before a day has passed',
  mend: 'Check the reason for the episode: where care went on without a break it is not S, and the episode before it ended with X1.',
  reads: { Episodes: ['DECOM', 'DEC', 'RNE'] },
  marks: { Episodes: ['DECOM', 'RNE'] },
  faults: (child) => successive(child).filter(([before, e]) => e.RNE === 'S' && before.DEC !== null && e.DECOM !== null && e.DECOM <= before.DEC).map(([, e]) => e),
})
