import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r433 = rule({
  code: '433',
  title: 'Care went on, yet not from the day the episode before ended',
  mend: 'Check the day it began and the reason for it. Where care went on the days are the same; where it had ended the reason is S.',
  reads: { Episodes: ['DECOM', 'DEC', 'RNE'] },
  marks: { Episodes: ['DECOM', 'RNE'] },
  faults: (child) => successive(child).filter(([before, e]) => goesOn.has(e.RNE) && before.DEC !== null && before.DEC !== e.DECOM).map(([, e]) => e),
})

const goesOn: ReadonlySet<string | null> = new Set(['L', 'P', 'T', 'U', 'B'])
