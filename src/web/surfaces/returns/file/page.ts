import { sayMoment } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
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
    const { check } = opened, people: SubjectId[] = []
    // Of a return written here it is known whose rows are in it.
    if (check.sent) for await (const child of result.worst()) people.push(...child.s ?? [])
    return {
      file: `${check.kind}-${check.year ?? 'checked'}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: report(check, result, sayMoment(check.sent?.at ?? check.made)), took: 'Took a copy of a checked return', about: people.length > 0 ? people : null,
    }
  },
  title: () => 'Checked return',
  view: () => ({ main: null }),
})
