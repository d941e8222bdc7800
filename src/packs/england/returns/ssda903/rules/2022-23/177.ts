import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['L0', 'L11', 'L12', 'L2', 'L3', 'L4'])

export const r177 = rule({
  code: '177',
  title: 'The legal status of the adopters is not a known code',
  mend: 'Write L0 for one adopter, L11 or L12 for a marriage, L2 for a civil partnership, L3 or L4 for an unmarried couple.',
  reads: { AD1: ['LS_ADOPTR'] },
  marks: { AD1: ['LS_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => isUnknownCode(a, 'LS_ADOPTR', codes)),
})
