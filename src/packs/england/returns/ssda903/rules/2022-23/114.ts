import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['0', '1'])

export const r114 = rule({
  code: '114',
  title: 'Adopted by their foster carer: neither yes nor no',
  mend: 'Write 1 if the child was adopted by the foster carer they lived with, 0 if not.',
  reads: { AD1: ['FOSTER_CARE'] },
  marks: { AD1: ['FOSTER_CARE'] },
  faults: (child) => child.ad1.filter((a) => isUnknownCode(a, 'FOSTER_CARE', codes)),
})
