import { orderedWhilePlaced } from '../../concepts/deprived-of-liberty.ts'
import { none, rule } from '../../rule.ts'

const barred: ReadonlySet<string | null> = new Set(['K1', 'K3', 'P1', 'R5'])

export const r710 = rule({
  code: '710',
  title: 'Deprived of their liberty where no such order can hold',
  mend: 'Check the days of the order and the placement: the order cannot hold in a secure home, with parents, in youth custody or in supported accommodation.',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  marks: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['PLACE'] },
  faults: (child) => {
    if (!child.doLo.length) return none
    const { orders, episodes } = orderedWhilePlaced(child, (e) => barred.has(e.PLACE))
    return [...orders, ...episodes]
  },
})
