import choose from './choose/page.tsx'
import pair from './pair/page.tsx'

/** People recorded twice: found, joined, and parted again. */
export const pages = [choose, pair]
