import { dayOf, earliest, latest, type When } from '../../../../../calendar/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'

/** Whether it can have been in the period. */
export const inPeriod = (when: When, { start, end }: Period): boolean => dayOf(latest(when)) >= start && dayOf(earliest(when)) <= end
