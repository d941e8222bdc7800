import { dayOf } from '../../../../calendar/index.ts'
import { caseHandover } from '../../../../packs/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { dayFrom } from '../../day-from.ts'
import { toChild, toTakeOn } from '../../links.ts'
import { tryWrite } from '../../write/append.ts'
import { loadHandover, type HandoverPage } from './load.ts'

/** Says by name that it was read, and that this person has the child now. */
export async function handle(call: Call, form: Form): Promise<Posted<HandoverPage>> {
  const page = await loadHandover(call)
  if (!page) return notHere
  const { entry, isMine } = page
  if (!isMine) return { notAllowed: 'Only whoever the child was handed to takes them on. If that is wrong, ask the manager who handed them on.' }
  if (entry.at('taken-on')) return { redirect: toTakeOn(entry.record), say: 'You took them on already.' }
  const typed = { first: answerOf(form, 'first'), told: answerOf(form, 'told') }, told = dayFrom(typed.told)
  const again = (problems: HandoverPage['problems'], status: 409 | 422): Posted<HandoverPage> => ({ again: { ...page, typed, problems }, status })
  if (typed.told !== '' && told === null) return again({ told: 'Give a day, for example 2026-11-24, or leave it empty until the child has heard it from you.' }, 422)
  if (told !== null && told > dayOf(call.now)) return again({ told: 'That day is still to come. Leave it empty until the child has heard it from you.' }, 422)
  const refused = await tryWrite(call, [{
    record: entry.record, expects: entry.living.facts.at(-1)?.sequence ?? 0, subject: entry.subject, about: 'child', kind: caseHandover.id, step: 'taken-on', happened: { at: call.now },
    author: call.user.worker, body: { ...(typed.first ? { first: typed.first } : {}), ...(told ? { childToldOn: told } : {}) },
  }])
  if (refused) return again({ '': refused.code === 'moved-on' ? 'Somebody corrected this while you read. Look at it again, then press again.' : refused.message }, 409)
  return { redirect: toChild(entry.subject), say: 'Taken on. It is on the record with your name.' }
}
