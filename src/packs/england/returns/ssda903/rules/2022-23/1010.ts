import { isBlank } from '../../../../../../returns/index.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule } from '../../rule.ts'

export const r1010 = rule({
  code: '1010',
  title: 'A care leaver row, but the episode open at the end of last year is missing',
  mend: 'Add this year’s episodes: the one that was open when last year ended, and how it ended.',
  reads: { Episodes: [], OC3: [...leaverColumns] },
  last: { Episodes: ['DECOM', 'DEC'] },
  marks: { OC3: [...leaverColumns] },
  faults: (child) => {
    if (child.oc3.length === 0 || child.rows.Episodes.length > 0) return none
    const last = child.episodesBefore.findLast((e) => e.DECOM !== null)
    return last && isBlank(last, 'DEC') ? child.oc3.filter(tellsOfLeaver) : none
  },
})
