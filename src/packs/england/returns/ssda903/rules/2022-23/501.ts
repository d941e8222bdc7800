import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r501 = rule({
  code: '501',
  title: 'Starts before the last episode ended',
  mend: 'Check the day this episode began and the day the one before it ended: a child is in one episode at a time.',
  reads: { Episodes: ['DECOM', 'DEC'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child) => successive(child).filter(([before, e]) => before.DEC !== null && e.DECOM !== null && e.DECOM < before.DEC).map(([, e]) => e),
})
