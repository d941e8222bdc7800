import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule, type Year } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** Whether nothing known keeps an episode out of the year. */
const mayBeIn = (e: Episode, year: Year): boolean => (e.DECOM === null || e.DECOM <= year.end) && (e.DEC === null || e.DEC >= year.start)

export const r1014 = rule({
  code: '1014',
  title: 'A care leaver row and a UASC row, and not in care this year',
  mend: 'Remove the UASC row, which is not asked for of care leavers; or add the episodes that are missing.',
  reads: { Episodes: ['DECOM', 'DEC'], OC3: [...leaverColumns], UASC: [] },
  marks: { OC3: [...leaverColumns], UASC: [] },
  faults: (child, c) => {
    if (child.uasc.length === 0 || child.oc3.length === 0 || child.rows.Episodes.some((e) => mayBeIn(e, c.year))) return none
    const told = child.oc3.filter(tellsOfLeaver)
    return told.length > 0 ? [...child.uasc, ...told] : none
  },
})
