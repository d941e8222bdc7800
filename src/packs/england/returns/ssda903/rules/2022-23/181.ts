import { healthItems } from '../../concepts/health-items.ts'
import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['0', '1'])

export const r181 = rule({
  code: '181',
  title: 'A health or offending question answered with neither 0 nor 1',
  mend: 'Write 1 for yes and 0 for no, or leave it blank where it is not asked.',
  reads: { OC2: healthItems },
  marks: { OC2: healthItems },
  faults: (child) => child.oc2.filter((o) => healthItems.some((item) => isUnknownCode(o, item, codes))),
})
