import { isUnderWay } from '../../../../store/returns/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { openCheck } from '../parts/open-check.ts'
import { sayProgress } from './say.ts'

/** How far a check has come, for the page's script. */
export default definePage<null>({
  path: '/returns/:check/progress',
  permission: 'returns:check',
  audit: 'Looked at how far a check has come',
  about: () => null,
  load: async (call) => {
    const opened = await openCheck(call)
    if (!opened) return notHere
    const { check, desk } = opened
    return { json: { busy: isUnderWay(check), ...sayProgress(desk.progress(check.id)) }, status: 200 }
  },
  title: () => 'Progress',
  view: () => ({ main: null }),
})
