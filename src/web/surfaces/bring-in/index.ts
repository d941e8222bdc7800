import file from './file/page.ts'
import mappingFile from './mapping/file/page.ts'
import mappings from './mapping/list/page.tsx'
import mappingOfImport from './mapping/of-import/page.ts'
import mapping from './mapping/one/page.tsx'
import answers from './match/answers/page.tsx'
import columns from './match/columns/page.tsx'
import match from './match/records/page.tsx'
import firstRows from './match/rows/page.tsx'
import one from './one/page.tsx'
import progress from './progress/page.ts'
import rows from './rows/page.tsx'
import start from './start/page.tsx'
import waiting from './waiting/page.tsx'
import who from './who/page.tsx'

/** Bringing an authority in from the files it makes already, with every row accounted for. */
export const pages = [start, one, progress, rows, waiting, who, file, match, columns, answers, firstRows, mappingOfImport, mappings, mapping, mappingFile]
