import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

export const r432 = rule({
  code: '432',
  title: 'Care had ended, yet this episode does not start it again',
  mend: 'If care ended, the reason for the next episode is S; if it went on, the episode before ended with X1.',
  reads: { Episodes: ['DECOM', 'RNE', 'REC'] },
  marks: { Episodes: ['RNE'] },
  faults: (child) => successive(child).filter(([before, e]) => careEnded.has(before.REC) && e.RNE !== null && e.RNE !== 'S').map(([, e]) => e),
})

/** Every reason for which care ends. */
const careEnded: ReadonlySet<string | null> = new Set([
  'E2', 'E3', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E41', 'E45', 'E46', 'E47', 'E48',
])
