import { orderedWhilePlaced } from '../../concepts/deprived-of-liberty.ts'
import { none, rule } from '../../rule.ts'

const expected: ReadonlySet<string | null> = new Set([null, 'K2', 'Z12', 'Z13'])

export const r709 = rule({
  code: '709',
  title: 'Deprived of their liberty in a placement where that is not expected',
  mend: 'Check the days of the order and the placement: K2, Z12 or Z13 is expected.',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  marks: { DoLo: ['DOLO_START', 'DOLO_END'] },
  faults: (child) => (child.doLo.length ? orderedWhilePlaced(child, (e) => !expected.has(e.PLACE)).orders : none),
})
