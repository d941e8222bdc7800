import { isBlank } from '../../../../../returns/index.ts'
import { isShortBreak } from '../care.ts'
import type { Child } from '../child.ts'
import type { Year } from '../rule.ts'

/** Whether an episode, other than a short break, has a day in the year. One whose dates cannot be read is not counted. */
export const lookedAfterInYear = (child: Child, year: Year): boolean =>
  child.episodes.some((e) => !isShortBreak(e) && e.DECOM !== null && e.DECOM <= year.end
    && (e.DECOM >= year.start || isBlank(e, 'DEC') || (e.DEC !== null && e.DEC >= year.start)))
