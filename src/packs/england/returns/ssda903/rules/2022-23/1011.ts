import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule } from '../../rule.ts'

export const r1011 = rule({
  code: '1011',
  title: 'A care leaver row, though another authority took over their care',
  mend: 'Check the reason the last episode ended (E3). If it is right, the other authority tells of them: remove the care leaver row.',
  reads: { Episodes: ['DECOM', 'REC'], OC3: [...leaverColumns] },
  marks: { OC3: [...leaverColumns] },
  faults: (child) => {
    if (child.oc3.length === 0) return none
    return child.episodes.findLast((e) => e.DECOM !== null)?.REC === 'E3' ? child.oc3.filter(tellsOfLeaver) : none
  },
})
