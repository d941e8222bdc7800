import { sayMoment } from '../../../../calendar/index.ts'
import { report } from '../../../../store/returns/index.ts'
import { definePage, notHere } from '../../../contract.ts'
import { openCheck } from '../parts/open-check.ts'

/** A result as a workbook. */
export default definePage<null>({
  path: '/returns/:check/xlsx',
  permission: 'returns:check',
  audit: 'Took a copy of a checked return',
  about: () => null,
  load: async (call) => {
    const opened = await openCheck(call), result = opened?.check.state === 'done' ? await opened.desk.result(opened.check) : null
    if (!opened || !result) return notHere
    const { check } = opened
    return {
      file: `${check.kind}-${check.year ?? 'checked'}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: report(check, result, sayMoment(check.made)), took: 'Took a copy of a checked return', about: null,
    }
  },
  title: () => 'Checked return',
  view: () => ({ main: null }),
})
