import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const options = new Set(['P1', 'P2', 'P3', 'P4', 'Z1'])

export const r631 = rule({
  code: '631',
  title: 'The kind of order the child came back into care from is not one of the codes',
  mend: 'Choose P1 to P4, or Z1 when there was no such order.',
  reads: { PrevPerm: ['PREV_PERM'] },
  marks: { PrevPerm: ['PREV_PERM'] },
  faults: (child) => child.prevPerm.filter((p) => isUnknownCode(p, 'PREV_PERM', options)),
})
