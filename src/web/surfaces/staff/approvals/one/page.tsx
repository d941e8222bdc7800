import { definePage, notHere } from '../../../../contract.ts'
import { Brief } from '../../../write/brief.tsx'
import { handle } from './handle.ts'
import { loadApproval, type ApprovalPage } from './load.ts'
import { ApprovalView } from './view.tsx'

/** `/approvals/:record`: what somebody wrote, read and then agreed to or sent back; and for its writer, what must be put right. */
export default definePage<ApprovalPage>({
  path: '/approvals/:record',
  permission: 'child:read',
  audit: 'Read what waits for agreement',
  about: (page) => page.record.subject,
  load: async (call) => { const page = await loadApproval(call); return page ? { data: page } : notHere },
  title: (page) => page.type.title,
  view: (page, call) => ({ place: 'my-day', main: <ApprovalView page={page} call={call} />, top: <Brief card={page.card} about={page.about} now={call.now} /> }),
  post: { permission: 'record:write', handle },
})
