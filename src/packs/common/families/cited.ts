import { day, type Day } from '../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../readings/duty/index.ts'

/** The day the sources of health and school were last looked up. */
const checked = day('2026-11-22')

/** A source of law or practice, as a person would cite it. It carries a day only when its number was read there. */
export const cited = (cite: string, href: string | null, status: Law['status'], says: string): Law =>
  ({ cite, href, status, says, checkedOn: status === 'verified' ? checked : null })

/** One version of an English duty, in force from a day on. */
export const inEngland = (from: Day, v: Omit<DutyVersion, 'where' | 'from' | 'to'>): readonly DutyVersion[] => [{ where: 'england', from, ...v }]
