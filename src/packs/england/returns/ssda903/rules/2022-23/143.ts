import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['S', 'L', 'P', 'T', 'B', 'U'])

export const r143 = rule({
  code: '143',
  title: 'Why the episode began is not a known code',
  mend: 'Write S for coming into care, L for a new legal status, P or T for a new placement (another carer or the same), B or U for both at once.',
  reads: { Episodes: ['RNE'] },
  marks: { Episodes: ['RNE'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'RNE', codes)),
})
