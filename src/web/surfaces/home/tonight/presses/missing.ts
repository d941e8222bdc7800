import { idFrom, isId, type SubjectId, Timeline } from '../../../../../ledger/index.ts'
import { missingEpisode } from '../../../../../packs/index.ts'
import { tellable } from '../told.ts'
import { notHere, type Call, type Form, type Posted } from '../../../../contract.ts'
import type { Board, Tonight } from '../load.ts'
import { missingNow } from '../child.ts'
import { lastTime, written } from './form.ts'
import { addTo, backTo, barred, openOnce, type Done } from './write.ts'
import { answerOf } from '../../../../form.ts'

type Answer = Posted<Tonight>
const kind = missingEpisode.id

/** One press: missing, from this moment. While one is open, or when the press comes twice, no second is opened. */
export async function pressMissing(call: Call, home: SubjectId, form: Form): Promise<Answer> {
  const child = answerOf(form, 'child')
  if (!isId(child) || (await call.reader.about(child)) !== 'child') return notHere
  const no = barred(call, kind, 'started')
  if (no) return no
  const facts = await call.reader.facts(child)
  if (missingNow(new Timeline(child, facts).each(missingEpisode))) return backTo(home, 'That is already written. Below is who has been told, and who has not.')
  const before = new Set(facts.filter((f) => f.kind === kind).map((f) => f.record)).size
  const lives = (await call.reader.where([child])).get(child)?.home ?? home
  await openOnce(call, [{
    record: idFrom(`missing ${child} ${before}`), subject: child, about: 'child', kind, step: 'started', happened: { at: call.now }, body: { kind: 'M', home: lives },
  }])
  return backTo(home, 'Missing is written, from now. Ring the police if you have not, then say here who knows.')
}

/** One press: back, at this moment. How they are comes after the welcome. */
export async function pressBack(call: Call, home: SubjectId, form: Form): Promise<Answer> {
  const say = 'Back is written. A welcome first: warm, fed, no questions. Then write how they are.'
  return onEpisode(call, home, form, 'returned', say, () => addTo(call, answerOf(form, 'record'), 0, {
    kind, step: 'returned', happened: { at: call.now }, body: {}, same: (f) => f.step === 'returned' && f.act === 'step',
  }))
}

/** Somebody knows now. */
export async function pressTold(call: Call, home: SubjectId, form: Form): Promise<Answer> {
  const who = answerOf(form, 'who')
  if (!tellable(call.pack).some((c) => c.code === who)) return notHere
  const body = { who, ...written(form, ['name', ...(who === 'police' ? ['reference'] : []), 'what']) }
  return onEpisode(call, home, form, 'told', 'That is written.', () => addTo(call, answerOf(form, 'record'), seenIn(form), {
    kind, step: 'told', happened: lastTime(answerOf(form, 'at'), call.now), body,
    same: (f) => f.step === 'told' && f.author === call.user.worker && f.body['who'] === who,
  }))
}

/** Somebody has seen the child, or knows where they may be. */
export async function pressSighted(call: Call, home: SubjectId, form: Form): Promise<Answer> {
  const body = written(form, ['where', 'by'])
  if (!body['where']) return backTo(home, 'Write where they were seen, then press again.', `#know-${answerOf(form, 'record')}`)
  return onEpisode(call, home, form, 'sighted', 'That is written. Tell the police too.', () => addTo(call, answerOf(form, 'record'), seenIn(form), {
    kind, step: 'sighted', happened: lastTime(answerOf(form, 'at'), call.now), body,
    same: (f) => f.step === 'sighted' && f.author === call.user.worker && f.body['where'] === body['where'],
  }))
}

/** Pressed by mistake: the record is withdrawn, with why, and stays to be seen as withdrawn. */
export async function pressTakeBack(call: Call, form: Form, board: Board): Promise<Answer> {
  const why = answerOf(form, 'why')
  if (!why) {
    const record = answerOf(form, 'record')
    const problem = { at: 'take-back', says: 'Say in a few words why it was a mistake.', href: `#why-${record}`, typed: { record } } as const
    return { again: { ...board, problem }, status: 422 }
  }
  const say = 'Taken back. It stays on the record as a mistake, with your reason.'
  return onEpisode(call, board.home.id, form, 'started', say, () => addTo(call, answerOf(form, 'record'), 0, {
    kind, step: 'started', act: 'withdraw', why, happened: { at: call.now }, body: {}, same: (f) => f.act === 'withdraw',
  }))
}

/** The last sequence of the record when the page was shown. */
const seenIn = (form: Form): number => Number(answerOf(form, 'seen')) || 0

async function onEpisode(call: Call, home: SubjectId, form: Form, step: string, say: string, write: () => Promise<Done | null>): Promise<Answer> {
  const no = barred(call, kind, step)
  if (no) return no
  const done = await write()
  if (done === null) return notHere
  return backTo(home, 'refused' in done ? done.refused : say, step === 'told' || step === 'sighted' ? `#m-${answerOf(form, 'record')}` : '')
}
