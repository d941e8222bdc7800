import file from './file/page.tsx'
import mine from './mine/page.tsx'

/** What a child, a parent or a carer who signed in as themself may read. */
export const pages = [mine, file]
