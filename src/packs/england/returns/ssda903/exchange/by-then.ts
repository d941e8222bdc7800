import { addMonths, endOfDay, sayDate, startOfDay, type Day, type When } from '../../../../../calendar/index.ts'

/** Nobody is in care for longer. */
const childhood = 18 * 12

/** Some time from a day to another, told by the later. */
export const fromTo = (from: Day, to: Day, says: 'before' | 'on or before'): When => ({ about: { from: startOfDay(from < to ? from : to), to: endOfDay(to), says: `${says} ${sayDate(to)}` } })

/** It had begun by a day, and nobody tells when: since they were born at the earliest. */
export const byThen = (day: Day, born: Day | null): When => fromTo(born ?? addMonths(day, -childhood), day, 'on or before')
