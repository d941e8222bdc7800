import { daysBetween } from '../../../../../../calendar/index.ts'
import type { Child } from '../../child.ts'
import { adopted } from '../../codes.ts'
import { daysInCare, episodesOfBothYears } from '../../concepts/days-in-care.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { none, rule, type Collection } from '../../rule.ts'

const weeks13 = 91

/** Whether the law calls them a care leaver: 13 weeks in care since 14, some of it since 16, and not adopted since. Null when it hangs on years not given. */
function leftCare(child: Child, c: Collection): boolean | null {
  const told = episodesOfBothYears(child)
  if (told.some((e) => e.DECOM === null)) return null
  const latest = told.reduce((a, b) => (a && (a.DECOM ?? '') > (b.DECOM ?? '') ? a : b), told[0])
  if (latest && adopted.has(latest.REC)) return false
  const fourteen = child.birthday(14), sixteen = child.birthday(16), given = c.year.before.start
  if (fourteen === null || sixteen === null) return null
  const since16 = daysInCare(child, c.year, sixteen)
  if (since16 > 0 && daysInCare(child, c.year, fourteen) >= weeks13) return true
  const most = Math.max(0, daysBetween(fourteen, given)) + daysInCare(child, c.year, fourteen > given ? fourteen : given)
  return most < weeks13 || (since16 === 0 && sixteen >= given) ? false : null
}

export const r1001 = rule({
  code: '1001',
  title: 'A care leaver row, though not in care for long enough since 14 and 16',
  mend: 'Check the episodes and the date of birth. Care leavers were in care for 13 weeks since they turned 14, some of it since they turned 16.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'LS', 'REC'], OC3: [...leaverColumns] },
  last: { Episodes: ['DECOM', 'DEC', 'LS', 'REC'] },
  marks: { OC3: [...leaverColumns] },
  faults: (child, c) => {
    const told = child.oc3.filter(tellsOfLeaver)
    return told.length > 0 && leftCare(child, c) === false ? told : none
  },
  cannotTell: {
    why: 'they may have been in care before last year’s return, or a date is not known',
    rows: (child, c) => {
      const told = child.oc3.filter(tellsOfLeaver)
      return told.length > 0 && leftCare(child, c) === null ? told : none
    },
  },
})
