import { dayIn, type Day, type When } from '../../../../../calendar/index.ts'
import { byTheEnd, type Period } from '../../../../../returns/exchange/index.ts'

/** The day something was on; blank when it could be more than one day. */
export const dayAt = (when: When | null | undefined): Day | null => (when ? dayIn(when) : null)
/** The day something was on, where that is in the period or before: a return tells nothing of what came later. */
export const dayByTheEnd = (when: When | null | undefined, period: Period): Day | null => (byTheEnd(when, period) ? dayAt(when) : null)
