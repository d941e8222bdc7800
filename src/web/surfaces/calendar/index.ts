import entry from './entry/page.tsx'
import feed from './feed/page.tsx'

/** What somebody owes, in the calendar they look at anyway. Made and ended on their account. */
export const pages = [feed, entry]
