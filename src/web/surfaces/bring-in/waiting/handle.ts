import { readableRecords, type Waiting } from '../../../../store/imports/index.ts'
import { answerOf } from '../../../form.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { toImport, toWaiting } from '../../links.ts'
import { note, openImport, type Opened } from '../parts/open-import.ts'
import { isDeciding, mayBeDecided } from '../parts/words.ts'
import { sayCount } from '../../returns/parts/words.ts'
import { maybeIn, recordIn } from './detail.ts'
import { alikeName, type WaitingPage } from './load.ts'
import { showing } from './show.ts'
import { answersOf, sayAnswered } from './words.ts'

/** Most that one press decides at a time: each is looked at, whether its record is this person's to see. */
const lot = 2000

/** Keeps what was decided: about one, or ours for all of one sort. */
export async function handle(call: Call, form: Form): Promise<Posted<WaitingPage>> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const { kind = '' } = call.query, { job } = opened
  const here = toWaiting(job.id, { kind: isDeciding(kind) ? kind : undefined, show: call.query['show'] === 'decided' ? 'decided' : undefined, of: call.query['of'], page: call.query['page'] })
  if (!mayBeDecided(job)) return { redirect: toImport(job.id), say: 'Decide when the files have been gone through.' }
  return { redirect: here, say: answerOf(form, '_do') === 'ours-all' ? await keepOurs(call, opened, answerOf(form, 'of')) : await decideOne(call, opened, form) }
}

/** Gives what is to be said. */
async function decideOne(call: Call, { job, desk }: Opened, form: Form): Promise<string> {
  const which = Number(answerOf(form, 'which')), item = Number.isSafeInteger(which) ? await desk.oneWaiting(job, which) : null
  if (!item) return 'That waits no more: the files were gone through again. This is what waits now.'
  if ((item.answer ?? '') !== answerOf(form, 'was')) return `Somebody decided it meanwhile: ${item.answer ? sayAnswered[item.answer] : 'nothing'}. Look under what is decided if you do not agree.`
  const answer = answersOf[item.kind].find((a) => a === answerOf(form, 'answer')), subject = answer === 'same' ? answerOf(form, 'subject') : null
  if (!answer || !item.key || (subject !== null && !maybeIn(item.detail).maybe.some((m) => m.subject === subject))) return 'Choose one of the answers.'
  if (!(await mayDecide(call, { job, desk }, [item])).includes(item)) return 'You cannot see what this is about. Somebody who may has to decide.'
  await desk.decide(job, { kind: item.kind, key: item.key, answer, subject, by: call.user.worker })
  await note(call, 'Decided something that waited of files brought in')
  return `Kept: ${sayAnswered[answer].toLowerCase()}. It can be changed until the files are gone through again.`
}

const mayDecide = async (call: Call, { job }: Opened, items: readonly Waiting[]): Promise<readonly Waiting[]> => (await showing(call, job, items)).filter((s) => s.may).map((s) => s.item)

/** Keeps the record as it is for everything of one sort. */
async function keepOurs(call: Call, opened: Opened, name: string): Promise<string> {
  const { job, desk } = opened, of = call.query['kind'] === 'gone' ? 'gone' : 'differs', alike = (await desk.alike(job, of)).find((a) => alikeName(a) === name)
  if (!alike) return 'Those wait no more: the files were gone through again. This is what waits now.'
  let kept = 0, left = 0
  for (;;) {
    const { rows } = await desk.waiting(job, { kind: of, decided: false, alike }, { from: left, most: lot })
    const may = await readableRecords(call.reader, rows.flatMap((r) => recordIn(r.detail) ?? [])), keys = rows.flatMap((r) => (r.key && may.has(recordIn(r.detail) ?? '') ? [r.key] : []))
    await desk.decideMany(job, { kind: of, keys, answer: of === 'gone' ? 'keep' : 'ours', by: call.user.worker })
    kept += keys.length
    left += rows.length - keys.length
    if (rows.length < lot) break
  }
  await note(call, 'Decided things that waited of files brought in')
  const hidden = left > 0 ? ` ${sayCount(left, 'is about a record', 'are about records')} you cannot read.` : ''
  return `${of === 'gone' ? `${sayCount(kept, 'record is', 'records are')} kept.` : `Ours is kept for ${sayCount(kept, 'difference', 'differences')}.`}${hidden} Each can be changed until the files are gone through again.`
}
