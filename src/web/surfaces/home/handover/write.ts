import { idFrom, type SubjectId } from '../../../../ledger/index.ts'
import { handoverNote, shiftHandover } from '../../../../packs/index.ts'
import { sayTime } from '../../../../calendar/index.ts'
import { binDraft, Reader, type Draft } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { toHandover, toTonight } from '../../links.ts'
import { tryWrite } from '../../write/append.ts'
import { counted } from '../shift/read.ts'
import { loadTonight, type Board } from '../tonight/load.ts'
import { written } from '../tonight/presses/form.ts'
import { backTo, barred } from '../tonight/presses/write.ts'
import { chosenHome, homesOf } from '../tonight/which.ts'
import { begunOf, heldIn, heldOf, isSame, keep, knowOf, ofTheHouse, pressIn, recordOf, sayHeld, sayOthers, typedIn, type Held, type Shown } from './begun.ts'
import type { HandoverPage } from './page.tsx'

type Answer = Posted<HandoverPage>

/** Answers every press of the form, and what it saves by itself. Whatever happens, what was typed is kept. */
export async function handle(call: Call, form: Form): Promise<Answer> {
  const no = barred(call, shiftHandover.id, 'handed') ?? barred(call, handoverNote.id, 'handed')
  if (no) return no
  const home = chosenHome(await homesOf(call, await call.reader.org()), answerOf(form, 'home')), held = heldIn(call, form)
  if (!home || !held) return notHere
  if (call.query['do'] === 'autosave') return autosave(call, home.id, held, form)
  const press = pressIn(form), here = `${toHandover(home.id)}&took=${answerOf(form, 'revision')}`
  switch (press.does) {
    case 'send': return send(call, home.id, held, { form, press, here })
    case 'bin': return bin(call, home.id)
    case 'only': return only(call, home.id, held, { form, press, here })
    case 'later': return kept(call, home.id, held, { form, here, to: toTonight(home.id), say: 'Kept, and not handed over yet. It waits under Between shifts, on any device you sign in on.' })
    default: return kept(call, home.id, held, { form, here, say: 'Saved. It is not handed over yet.' })
  }
}

async function autosave(call: Call, home: SubjectId, held: Held, form: Form): Promise<Answer> {
  const done = await keep(call, home, held, typedIn(form))
  if (done.held === null) return { json: { changed: sayTime(done.changed) }, status: 409 }
  const revision = sayHeld(done.held)
  return done.changed === null ? { json: { revision, saved: sayTime(call.now), writing: await sayOthers(call, await begunOf(call, home)) }, status: 200 }
    : { json: { changed: sayTime(done.changed), other: { at: '/tonight/handover', revision, both: toHandover(home) } }, status: 409 }
}

const bothKept = 'This was changed in another tab, or on another device, while you wrote. Both are kept, and nothing was handed over.'

/** A form that was sent, what stood on its page, and that page once it is kept: the browser is told there that what it sent arrived. */
interface Sent { readonly form: Form; readonly press: Shown; readonly here: string }

/** Keeps what was typed, and leads back to it unless `to` says where else. */
async function kept(call: Call, home: SubjectId, held: Held, { form, here, to = here, say }: Omit<Sent, 'press'> & { readonly to?: string; readonly say: string }): Promise<Answer> {
  const { held: now, changed } = await keep(call, home, held, typedIn(form))
  if (now === null) return tooMany(call, home, held, form)
  return changed === null ? { redirect: to, say } : { redirect: here, say: bothKept }
}

/** One version too many is not kept: it is shown again as it was typed, and as from when it is. */
async function tooMany(call: Call, home: SubjectId, held: Held, form: Form): Promise<Answer> {
  const board = await loadTonight(call, home), begun = await begunOf(call, home), from = begun.find((d) => d.id === held.event) ?? begun[0]
  if ('notHere' in board || board.show !== 'board' || !from) return notHere
  const typed = { ...from, id: held.event, revision: held.revision, answers: { ...from.answers, ...typedIn(form) } }
  return { again: { board, begun: [typed, ...begun], writingToo: await sayOthers(call, begun), tooMany: true }, status: 409 }
}

/** Throws away what somebody began and did not send. */
async function bin(call: Call, home: SubjectId): Promise<Answer> {
  for (const d of await begunOf(call, home)) await binDraft(call.reader, d.id)
  return { redirect: toTonight(home), say: 'Thrown away. Nothing was handed over.' }
}

/** Whether another version stood on the page as it is. */
const stoodBeside = ({ beside }: Shown, d: Draft): boolean => beside.includes(sayHeld(heldOf(d)))

/** Goes on with what stands in the boxes; the other versions that stood beside them are thrown away. */
async function only(call: Call, home: SubjectId, held: Held, { form, press, here }: Sent): Promise<Answer> {
  const first = await keep(call, home, held, typedIn(form))
  for (const d of await begunOf(call, home)) if (d.id !== first.held?.event && stoodBeside(press, d)) await binDraft(call.reader, d.id)
  // Where there were too many there is room for it now.
  const done = first.held === null ? await keep(call, home, held, typedIn(form)) : first
  if (done.held === null) return tooMany(call, home, held, form)
  return { redirect: here, say: 'You go on with what stands here. It is not handed over yet.' }
}

/** Hands over: one event, with the house on the home's record and what is left about each child on the child's own. Pressed twice, it is written once. */
async function send(call: Call, home: SubjectId, held: Held, { form, press, here }: Sent): Promise<Answer> {
  const board = await loadTonight(call, home)
  if ('notHere' in board || board.show !== 'board') return notHere
  const mine = await begunOf(call, home), base = mine.find((d) => d.id === held.event), others = mine.filter((d) => d !== base)
  const changed = base !== undefined && base.revision !== held.revision && !isSame(base.answers, { ...base.answers, ...typedIn(form) })
  if (changed || others.some((d) => !stoodBeside(press, d))) return kept(call, home, held, { form, here, say: bothKept })
  if (newest(board, call) !== press.newest) return kept(call, home, held, { form, here, say: 'Somebody else handed over while you wrote. Yours is kept, and not handed over yet: read theirs, then press again.' })
  const refused = await tryWrite(call, factsOf(call, board, held.event, form), async (tx) => { for (const d of mine) await binDraft(new Reader(tx, call.pack, call.now), d.id) })
  return backTo(home, refused && refused.code !== 'moved-on' ? refused.message : 'Handed over. It waits on the board until somebody of the next shift takes it on by name.')
}

/** The last handover that somebody else wrote: whoever writes has read it before they hand over too. */
export const newest = (board: Pick<Board, 'handovers'>, { user }: Pick<Call, 'user'>): string => board.handovers.find((h) => h.by !== user.worker)?.record ?? ''

function factsOf(call: Call, { home, children }: Board, event: string, form: Form) {
  const shared = { event, expects: 0, author: call.user.worker, step: 'handed', happened: { at: call.now } } as const
  const answers = Object.fromEntries(counted.flatMap((field): [string, boolean][] => (['yes', 'no'].includes(answerOf(form, field)) ? [[field, answerOf(form, field) === 'yes']] : [])))
  const notes = children.flatMap(({ child }) => {
    const know = answerOf(form, knowOf(child))
    return know ? [{ ...shared, record: idFrom(`handover ${event} ${child}`), subject: child, about: 'child' as const, kind: handoverNote.id, body: { know } }] : []
  })
  return [{ ...shared, record: recordOf(event), subject: home.id, about: 'home' as const, kind: shiftHandover.id, body: { ...answers, ...written(form, ofTheHouse) } }, ...notes]
}
