import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['M1', 'F1', 'MM', 'FF', 'MF'])

export const r176 = rule({
  code: '176',
  title: 'The sex of the adopters is not a known code',
  mend: 'Write M1 or F1 for one adopter; MM, FF or MF for two.',
  reads: { AD1: ['SEX_ADOPTR'] },
  marks: { AD1: ['SEX_ADOPTR'] },
  faults: (child) => child.ad1.filter((a) => isUnknownCode(a, 'SEX_ADOPTR', codes)),
})
