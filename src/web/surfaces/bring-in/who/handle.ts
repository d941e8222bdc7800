import { isId } from '../../../../ledger/index.ts'
import { indexCard } from '../../../../store/index.ts'
import { answerOf } from '../../../form.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { keepSearch } from '../../child/list/kept.ts'
import { toWaiting, toWhoIsIt } from '../../links.ts'
import { note, openImport } from '../parts/open-import.ts'
import { sayAnswered } from '../waiting/words.ts'
import { waitsNoMore, whoIn, type WhoPage } from './load.ts'

/** Looks for somebody, or keeps that a child in a file is one who was found. */
export async function handle(call: Call, form: Form): Promise<Posted<WhoPage>> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const open = await whoIn(call, opened)
  if (!open) return waitsNoMore(opened)
  const { job, desk, item } = open, here = toWhoIsIt(job.id, item.id), back = toWaiting(job.id, { kind: 'who' })
  if (answerOf(form, '_do') !== 'same') return keepSearch(call, here, form)
  if ((item.answer ?? '') !== answerOf(form, 'was')) return { redirect: back, say: `Somebody decided it meanwhile: ${item.answer ? sayAnswered[item.answer] : 'nothing'}. Look under what is decided if you do not agree.` }
  // Whoever cannot be found by this person cannot be chosen by them.
  const subject = answerOf(form, 'subject'), card = isId(subject) ? await indexCard(call.reader, subject) : null
  if (card?.about !== 'child' || !item.key) return { redirect: here, say: 'That child cannot be chosen. Look for them again.' }
  await desk.decide(job, { kind: 'who', key: item.key, answer: 'same', subject: card.subject, by: call.user.worker })
  await note(call, 'Decided something that waited of files brought in')
  return { redirect: back, say: 'Kept: it is them. It can be changed until the files are gone through again.' }
}
