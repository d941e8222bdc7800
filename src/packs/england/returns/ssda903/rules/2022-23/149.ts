import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set([
  'X1', 'E2', 'E3', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9', 'E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E41', 'E45', 'E46', 'E47', 'E48',
])

export const r149 = rule({
  code: '149',
  title: 'Why the episode ended is not a known code',
  mend: 'Write X1 when care went on, otherwise the code for where the child went or why care ended.',
  reads: { Episodes: ['REC'] },
  marks: { Episodes: ['REC'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'REC', codes)),
})
