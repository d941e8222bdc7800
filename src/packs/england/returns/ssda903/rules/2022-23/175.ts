import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['1', '2'])

export const r175 = rule({
  code: '175',
  title: 'How many adopters: neither 1 nor 2',
  mend: 'Write 1 or 2.',
  reads: { AD1: ['NB_ADOPTR'] },
  marks: { AD1: ['NB_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => isUnknownCode(a, 'NB_ADOPTR', codes)),
})
