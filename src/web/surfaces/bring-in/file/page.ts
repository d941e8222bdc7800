import { definePage, notHere } from '../../../contract.ts'
import { openImport } from '../parts/open-import.ts'
import { rowsFile, talliesFile } from './lines.ts'

/** Rows not taken or waiting, or the figures, for a spreadsheet. */
export default definePage<null>({
  path: '/bring-in/:import/csv',
  permission: 'import:run',
  audit: 'Took a copy of what became of files',
  about: () => null,
  load: async (call) => {
    const opened = await openImport(call)
    if (!opened) return notHere
    const { job } = opened, tallies = call.query['what'] === 'tallies', called = `${job.series}-${job.period ?? 'files'}`
    return {
      file: `${called}-${tallies ? 'figures' : 'rows'}.csv`, type: 'text/csv; charset=utf-8', body: tallies ? talliesFile(job) : rowsFile(opened),
      // Rows are named by their number alone: nobody is in it.
      took: 'Took a copy of what became of files', about: null,
    }
  },
  title: () => 'What became of every row',
  view: () => ({ main: null }),
})
