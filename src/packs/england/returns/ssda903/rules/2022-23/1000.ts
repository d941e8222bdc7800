import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule } from '../../rule.ts'

export const r1000 = rule({
  code: '1000',
  title: 'A care leaver row for a young person who died in care',
  mend: 'Check the reason the last episode ended (E2). If it is right, remove the care leaver row.',
  reads: { Episodes: ['REC'], OC3: [...leaverColumns] },
  last: { Episodes: ['REC'] },
  marks: { OC3: [...leaverColumns] },
  faults: (child) => {
    const told = child.oc3.filter(tellsOfLeaver)
    return told.length > 0 && (child.rows.Episodes.some((e) => e.REC === 'E2') || child.last.Episodes.some((e) => e.REC === 'E2')) ? told : none
  },
})
