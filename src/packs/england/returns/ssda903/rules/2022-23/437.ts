import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r437 = rule({
  code: '437',
  title: 'Died or found to be an adult, yet more episodes follow',
  mend: 'Check the reason the episode ended (E2: died, E15: found to be 18 or over), and whose the episodes after it are.',
  reads: { Episodes: ['DECOM', 'REC'] },
  marks: { Episodes: ['REC'] },
  faults: (child) => successive(child).filter(([e]) => e.REC === 'E2' || e.REC === 'E15').map(([e]) => e),
})
