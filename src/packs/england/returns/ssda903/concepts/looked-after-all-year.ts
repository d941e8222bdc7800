import type { Day } from '../../../../../calendar/index.ts'
import { isUnreadable, type AnyRow } from '../../../../../returns/index.ts'
import { isShortBreak, lookedAfterAllYear } from '../care.ts'
import type { Child } from '../child.ts'
import { once } from '../once.ts'
import { none, type Collection, type Rule903, type Year } from '../rule.ts'
import type { Oc2Row } from '../tables.ts'

/** Columns of episodes that say whether a child was looked after all year. */
export const allYearColumns = ['LS', 'DECOM', 'DEC', 'REC'] as const

/** Whether a child was looked after all year. Null when an episode has a date that is not there or cannot be read: then nobody can tell. */
export const allYear = once((child: Child, year: Year): boolean | null =>
  (child.episodes.some((e) => !isShortBreak(e) && (e.DECOM === null || isUnreadable(e, 'DEC'))) ? null : lookedAfterAllYear(child, year)))

type Found = Required<Pick<Rule903, 'faults' | 'cannotTell'>>

/** Rows that are wrong of a child who was looked after all year (`was`), or of one who was not. */
export function whenAllYear(was: boolean, rows: (child: Child) => readonly AnyRow[]): Found {
  const those = (child: Child, c: Collection, wanted: boolean | null): readonly AnyRow[] => {
    const found = rows(child)
    return found.length > 0 && allYear(child, c.year) === wanted ? found : none
  }
  return {
    faults: (child, c) => those(child, c, was),
    cannotTell: { why: 'an episode has a start or end that is not a date', rows: (child, c) => those(child, c, null) },
  }
}

/** OC2 rows that are wrong of a child looked after all year who is of an age, by the date of birth on the row. */
export function ofAgeAllYear(about: (row: Oc2Row) => boolean, ofAge: (dob: Day, year: Year) => boolean): Found {
  const wrong = (row: Oc2Row, child: Child, c: Collection): boolean | null => {
    if (!about(row)) return false
    const age = row.DOB && ofAge(row.DOB, c.year)
    const all = age === false ? false : allYear(child, c.year)
    return all === false ? false : all && age
  }
  return {
    faults: (child, c) => child.oc2.filter((row) => wrong(row, child, c) === true),
    cannotTell: { why: 'the date of birth, or a date of an episode, is not known', rows: (child, c) => child.oc2.filter((row) => wrong(row, child, c) === null) },
  }
}
