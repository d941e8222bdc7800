import file from './file/page.ts'
import one from './one/page.tsx'
import progress from './progress/page.ts'
import rows from './rows/page.tsx'
import start from './start/page.tsx'
import waiting from './waiting/page.tsx'

/** Bringing an authority in from the files it makes already, with every row accounted for. */
export const pages = [start, one, progress, rows, waiting, file]
