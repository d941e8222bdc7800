import type { Day } from '../../../../../calendar/index.ts'

/** Whether a day comes after another. Not when either is unknown. */
export const isAfter = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a > b
/** Whether a day comes after another or is the same. Not when either is unknown. */
export const isOnOrAfter = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a >= b
