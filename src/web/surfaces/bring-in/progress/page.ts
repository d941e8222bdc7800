import { definePage, notHere } from '../../../contract.ts'
import { openImport } from '../parts/open-import.ts'
import { isUnderWay } from '../parts/words.ts'
import { sayProgress } from './say.ts'

/** How far an import has come, for the page's script. */
export default definePage<null>({
  path: '/bring-in/:import/progress',
  permission: 'import:run',
  audit: 'Looked at how far bringing in has come',
  about: () => null,
  load: async (call) => {
    const opened = await openImport(call)
    return opened ? { json: { busy: isUnderWay(opened.job), ...sayProgress(opened.job) }, status: 200 } : notHere
  },
  title: () => 'Progress',
  view: () => ({ main: null }),
})
