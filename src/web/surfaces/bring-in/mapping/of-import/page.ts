import { matchingOf } from '../../../../../store/imports/index.ts'
import { definePage, notHere } from '../../../../contract.ts'
import { openImport } from '../../parts/open-import.ts'
import { fileOf } from '../file/of.ts'

/** How the columns of an import are matched, as the file the command takes. */
export default definePage<null>({
  path: '/bring-in/:import/mapping',
  permission: 'import:run',
  audit: 'Took a copy of a mapping',
  about: () => null,
  load: async (call) => {
    const opened = await openImport(call), matching = opened && matchingOf(opened.job)
    return matching ? fileOf(matching.mapping) : notHere
  },
  title: () => 'How the columns are matched',
  view: () => ({ main: null }),
})
