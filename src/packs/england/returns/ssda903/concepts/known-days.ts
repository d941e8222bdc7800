import type { Day } from '../../../../../calendar/index.ts'

/** Whether a day comes after another. Not when either is unknown. */
export const isAfter = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a > b
/** For putting things in order of a day: those whose day is not known come last. */
export const byDay = (a: Day | null, b: Day | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)
/** Whether a day comes after another or is the same. Not when either is unknown. */
export const isOnOrAfter = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a >= b
