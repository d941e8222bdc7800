import type { Day } from '../../../../../calendar/index.ts'
import { isUnreadable } from '../../../../../returns/index.ts'
import type { Year } from '../rule.ts'
import type { Episode } from '../tables.ts'

/** The day an episode ended; the last day of the year while it goes on; null when what stands there is not a date. */
export const lastDay = (e: Episode, year: Year): Day | null => e.DEC ?? (isUnreadable(e, 'DEC') ? null : year.end)
