import choose from './choose/page.tsx'
import draft from './draft/page.tsx'
import file from './file/page.tsx'
import start from './start/page.tsx'
import toChild from './to-child/page.tsx'

/** Writing: choosing what, beginning, going on, sending. */
export const pages = [choose, start, draft, file, toChild]
