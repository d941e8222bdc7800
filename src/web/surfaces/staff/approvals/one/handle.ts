import { conflictIn } from '../../../../../access/index.ts'
import { Timeline, type Body } from '../../../../../ledger/index.ts'
import type { Problem } from '../../../../../records/index.ts'
import { encode } from '../../../../../records/form/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../../contract.ts'
import { answerOf } from '../../../../form.ts'
import { toApproval, toApprovals, toDraft } from '../../../links.ts'
import { tryWrite } from '../../../write/append.ts'
import { begin } from '../../../write/begin.ts'
import { notYours } from '../../../write/may.ts'
import { loadApproval, type ApprovalPage } from './load.ts'

/** Most characters of what must be put right. */
const longest = 8000

/** Agrees, sends back with what must be put right, or begins putting it right. */
export async function handle(call: Call, form: Form): Promise<Posted<ApprovalPage>> {
  const page = await loadApproval(call)
  if (!page) return notHere
  if (answerOf(form, '_do') === 'put-right') return putRight(call, page)
  const agreed = answerOf(form, '_do') === 'agree', typed = answerOf(form, 'why')
  if (page.state !== 'waits') return { redirect: toApproval(page.record.record), say: 'It was decided already. Here is what was said.' }
  if (page.may !== 'decide') return page.isOwn ? { notAllowed: 'You wrote on this record, so somebody else decides about it. Ask your manager, or whoever stands in.' } : notYours(call, page.type.id, page.type.approval?.step ?? '')
  const again = (problems: ApprovalPage['problems'], status: 409 | 422): Posted<ApprovalPage> => ({ again: { ...page, typed, problems }, status })
  if (!agreed && typed === '') return again({ why: 'Say what must be put right. Whoever wrote it sees your words beside the form.' }, 422)
  if (typed.length > longest) return again({ why: `Shorten this to ${longest} characters.` }, 422)
  const body: Body = { agreed, by: call.user.worker, ...(typed ? { why: typed } : {}) }
  const refused = await refusals(call, page, body)
  if (refused.length > 0) return again(Object.fromEntries(refused.map((p, i) => [i === 0 ? '' : p.code, p.says])), 422)
  const seen = Number(answerOf(form, '_seen'))
  if (seen !== lastOf(page)) return again({ '': 'Something was added to this since you opened it. Look at it as it stands now, then decide.' }, 409)
  const wrong = await write(call, page, body)
  if (wrong !== null) return again({ '': wrong }, 409)
  return { redirect: toApprovals(), say: agreed ? 'Agreed. It is on the record with your name.' : 'Sent back. Whoever wrote it owes it now, and sees what you wrote beside the form.' }
}

/** Writes the decision onto what was shown; why not, or null when it was written. */
async function write(call: Call, page: ApprovalPage, body: Body): Promise<string | null> {
  const refused = await tryWrite(call, [{
    record: page.record.record, expects: lastOf(page), subject: page.record.subject, about: page.about, kind: page.type.id, step: page.type.approval?.step ?? '',
    happened: { at: call.now }, author: call.user.worker, body,
  }])
  return refused && (refused.code === 'moved-on' ? 'Somebody else wrote on this at the same moment. What you typed is kept: look at what they wrote, then decide.' : refused.message)
}

/** The record's last sequence, so that nobody decides about what they were not shown. */
export const lastOf = ({ record }: Pick<ApprovalPage, 'record'>): number => record.facts.at(-1)?.sequence ?? 0

/** What the record type refuses, and whether this is somebody's to decide at all. */
async function refusals(call: Call, { record, type, decides }: ApprovalPage, body: Body): Promise<readonly Problem[]> {
  const about = new Timeline(record.subject, await call.reader.facts(record.subject))
  const conflict = conflictIn(await call.reader.org(), { by: call.user.worker, kind: type.id, step: type.approval?.step ?? '', subject: record.subject, body }, [])
  return [...decides.refuses?.(body as never, record, about) ?? [], ...(conflict ? [{ code: `conflict/${conflict.code}`, field: null, says: conflict.says }] : [])]
}

/** Opens the form with everything as it was written, as a better version of it. */
async function putRight(call: Call, { record, type, round, asks, about, may, state }: ApprovalPage): Promise<Posted<ApprovalPage>> {
  if (state !== 'back') return { redirect: toApproval(record.record), say: 'This is not waiting to be put right any more. Here is how it stands.' }
  if (may !== 'put right') return notYours(call, type.id, round.writing.step)
  const draft = await begin(call, type, {
    record: record.record, kind: type.id, step: round.writing.step, act: 'amend', amends: round.writing.sequence, expects: lastOf({ record }), subject: record.subject, about,
    answers: encode(asks, type.read(round.writing.current), round.writing.happened),
  })
  return { redirect: toDraft(draft) }
}
