import type { Episode } from '../tables.ts'

/** Whether a child ceased to be looked after as an episode ended: it has an end, and a reason other than that care goes on. */
export const ceased = (e: Episode): boolean => e.DEC !== null && e.REC !== null && e.REC !== 'X1'
