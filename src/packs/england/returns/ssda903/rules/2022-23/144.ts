import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3'])

export const r144 = rule({
  code: '144',
  title: 'Legal status is not a known code',
  mend: 'Write the code of the order or agreement the child is looked after under: C2 for a full care order, V2 for section 20.',
  reads: { Episodes: ['LS'] },
  marks: { Episodes: ['LS'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'LS', codes)),
})
