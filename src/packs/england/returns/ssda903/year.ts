import { day } from '../../../../calendar/index.ts'
import type { Year } from './rule.ts'

const daysOf = (first: number): Year['before'] => ({ start: day(`${first}-04-01`), end: day(`${first + 1}-03-31`) })

/** A year of the collection, 2025-26: 1 April of its first year to 31 March of its second. */
export const yearOf = (id: string): Year => ({ id, ...daysOf(Number(id.slice(0, 4))), before: daysOf(Number(id.slice(0, 4)) - 1) })
