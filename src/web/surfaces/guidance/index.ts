import list from './list/page.tsx'
import one from './one/page.tsx'

/** Guidance: every page with its owner and its review day, and one page with its words. */
export const pages = [list, one]
