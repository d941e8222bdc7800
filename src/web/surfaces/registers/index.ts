import list from './list/page.tsx'
import one from './one/page.tsx'

/** Registers: everybody for whom something is so, read from their records. */
export const pages = [list, one]
