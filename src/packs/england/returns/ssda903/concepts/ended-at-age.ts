import type { Day } from '../../../../../calendar/index.ts'
import type { Child } from '../child.ts'
import type { Rule903, Year } from '../rule.ts'
import { none } from '../rule.ts'
import type { Episode } from '../tables.ts'

type Finds = Required<Pick<Rule903, 'faults' | 'cannotTell'>>

/** The first and last day an episode may have ended on: the day it says, or any from its start to the year's end when it says none. */
const ended = (e: Episode, year: Year): readonly [Day | null, Day] => (e.DEC === null ? [e.DECOM, year.end] : [e.DEC, e.DEC])

const finds = (age: number, reasons: ReadonlySet<string | null>, wrong: (first: Day | null, last: Day, birthday: Day) => boolean | null): Finds => {
  const about = (child: Child, year: Year, sought: true | null): readonly Episode[] => {
    const some = child.episodes.filter((e) => reasons.has(e.REC))
    if (some.length === 0) return some
    const birthday = child.birthday(age)
    return some.filter((e) => (birthday === null ? null : wrong(...ended(e, year), birthday)) === sought)
  }
  return {
    faults: (child, c) => about(child, c.year, true),
    cannotTell: { why: 'the date of birth or the day it ended is not known', rows: (child, c) => about(child, c.year, null) },
  }
}

/** Finds episodes that ended for one of these reasons when the child had reached an age, and those of which it cannot be told. */
export const endedFromAge = (age: number, reasons: ReadonlySet<string | null>): Finds =>
  finds(age, reasons, (first, last, birthday) => (first !== null && first >= birthday ? true : last < birthday ? false : null))

/** Finds episodes that ended for one of these reasons when the child had not reached an age, and those of which it cannot be told. */
export const endedBeforeAge = (age: number, reasons: ReadonlySet<string | null>): Finds =>
  finds(age, reasons, (first, last, birthday) => (last < birthday ? true : first !== null && first >= birthday ? false : null))

/** The faulty episodes, with the headers that give the date of birth. */
export const withHeaders = (faults: Finds['faults']): Finds['faults'] => (child, c) => {
  const found = faults(child, c)
  return found.length > 0 ? [...found, ...child.header] : none
}
