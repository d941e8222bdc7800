import { isShortBreak } from '../care.ts'
import type { Child } from '../child.ts'
import type { Episode } from '../tables.ts'

/** Looked after in the full sense: under a legal status that is known, and not that of short breaks (V3, V4). */
export const isLookedAfter = (e: Episode): boolean => e.LS !== null && !isShortBreak(e)

/** Whether a child was looked after in the year other than in short breaks. */
export const wasLookedAfter = (child: Child): boolean => child.rows.Episodes.some(isLookedAfter)
