import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'])

export const r145 = rule({
  code: '145',
  title: 'The main need is not a known code',
  mend: 'Write N1 to N8; N9 and N0 are for the children in need census alone.',
  reads: { Episodes: ['CIN'] },
  marks: { Episodes: ['CIN'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'CIN', codes)),
})
