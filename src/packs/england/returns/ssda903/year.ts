import { day } from '../../../../calendar/index.ts'
import type { Year } from './rule.ts'

/** A year of the collection: 1 April of its first year to 31 March of its second. */
export const yearOf = (id: string): Year => ({ id, start: day(`${id.slice(0, 4)}-04-01`), end: day(`${Number(id.slice(0, 4)) + 1}-03-31`) })
