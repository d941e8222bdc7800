import { day, type Day } from '../../calendar/index.ts'

/** A day as a date box or an address gives it, `2026-11-24`. Null where there is none, or none in the calendar. */
export function dayFrom(text: string | undefined): Day | null {
  try { return text ? day(text) : null } catch { return null }
}
