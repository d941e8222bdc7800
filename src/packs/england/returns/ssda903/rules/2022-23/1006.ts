import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const kinds = new Set(['M', 'A'])

export const r1006 = rule({
  code: '1006',
  title: 'Neither missing (M) nor away without authorisation (A)',
  mend: 'Write M when nobody knew where the child was, A when they were known to be elsewhere than they should be.',
  reads: { Missing: ['MISSING'] },
  marks: { Missing: ['MISSING'] },
  faults: (child) => child.missing.filter((m) => isUnknownCode(m, 'MISSING', kinds)),
})
