import { day, month, type Day, type Month } from '../../calendar/index.ts'

/** A day as a date box or an address gives it, `2026-11-24`. Null where there is none, or none in the calendar. */
export function dayFrom(text: string | undefined): Day | null {
  try { return text ? day(text) : null } catch { return null }
}

/** A day of three boxes, as people fill them in: '5', '11', '2026'. Null where it is none in the calendar. */
export const dayOfBoxes = (d: string, m: string, y: string): Day | null => dayFrom(`${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)

/** A month of an address, `2026-11`; undefined where it gives none. */
export function monthFrom(text: string | undefined): Month | undefined {
  try { return text ? month(text) : undefined } catch { return undefined }
}
