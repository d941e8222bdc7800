import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../../calendar/index.ts'
import { idFrom, isId, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { shiftHandover } from '../../../../packs/index.ts'
import { myDrafts, saveDraft, startDraft, type Answers, type Draft } from '../../../../store/index.ts'
import type { Call, Form } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { mostVersions } from '../../write/controls.ts'
import { sayWritingToo } from '../../write/writing-too.ts'
import { counted } from '../shift/read.ts'

/** The control a child's words are typed in. */
export const knowOf = (child: string): string => `know.${child}`
/** What is written of the house in words. */
export const ofTheHouse = ['house', 'worries'] as const

/** The record a handover becomes when it is sent: its event says which, so that the same one is never written twice. */
export const recordOf = (event: string): RecordId => idFrom(`handover ${event}`)

/** Whether unfinished writing is a handover of a home, which has a page of its own: the words about each child wait in it too, and only its writer reads them. */
export const isHandover = (d: Pick<Draft, 'id' | 'record' | 'kind' | 'step' | 'act'>): boolean =>
  d.kind === shiftHandover.id && d.step === 'handed' && d.act === 'step' && d.record === recordOf(d.id)

/** One's own of a home, begun and not sent, the last saved first. More than one when it was written in two places at once. */
export const begunOf = async (call: Call, home: SubjectId): Promise<readonly Draft[]> =>
  (await myDrafts(call.reader, call.user.worker)).filter((d) => isHandover(d) && d.subject === home)

/** 'Dee Martins is writing a handover too, since 7:40pm.' for each who does, told to whoever has begun one themself. */
export async function sayOthers(call: Call, begun: readonly Draft[]): Promise<readonly string[]> {
  const [mine] = begun
  return mine ? sayWritingToo(call, mine, 'is writing a handover too') : []
}

/** Which handover a page holds and from which saving of it; 0 when nothing of it was saved. Goes into the page as its revision. */
export interface Held { readonly event: string; readonly revision: number }
export const sayHeld = ({ event, revision }: Held): string => `${event}:${revision}`
export const heldOf = (d: Draft): Held => ({ event: d.id, revision: d.revision })
export const notBegun = (): Held => ({ event: randomUUID(), revision: 0 })
/** What a page sent back as its revision. Of one not begun the id comes from its writer too: nobody takes another's. */
export function heldIn({ user }: Pick<Call, 'user'>, form: Form): Held | null {
  const [event = '', revision = ''] = answerOf(form, 'revision').split(':')
  if (!isId(event) || !/^\d{1,9}$/.test(revision)) return null
  return { event: Number(revision) === 0 ? idFrom(`handover of ${user.worker} ${event}`) : event, revision: Number(revision) }
}

/** What stood on the page besides the boxes: the last handover of somebody else, and the other versions as they were. It goes with the press, so that a form put back from the computer does not bring an older page's. */
export interface Shown { readonly newest: string; readonly beside: readonly string[] }
export const sayPress = (does: string, { newest, beside }: Shown): string => [does, newest || '-', ...beside].join(' ')
export function pressIn(form: Form): Shown & { readonly does: string } {
  const [does = '', newest = '-', ...beside] = answerOf(form, '_do').split(' ')
  return { does, newest: newest === '-' ? '' : newest, beside }
}

/** Everything typed into the form. */
export const typedIn = (form: Form): Answers => Object.fromEntries(Object.keys(form)
  .filter((c) => [...counted, ...ofTheHouse].some((name) => name === c) || (c.startsWith('know.') && isId(c.slice('know.'.length)))).map((c) => [c, answerOf(form, c)]))

/** What stands in one control. */
export const inControl = (answers: Answers, control: string): string => { const v = answers[control]; return typeof v === 'string' ? v.trim() : '' }

/** Whether two versions say the same. */
export const isSame = (a: Answers, b: Answers): boolean => [...Object.keys(a), ...Object.keys(b)].every((c) => inControl(a, c) === inControl(b, c))

/** What keeping came to: what the page holds from now on, and when it was changed elsewhere, if it was: then this is another beside it. `held` is null for one too many: that is not kept. */
export type Kept = { readonly held: Held; readonly changed: Instant | null } | { readonly held: null; readonly changed: Instant }

/** Keeps what was typed. Changed elsewhere since, sent or thrown away there, or begun there too: then both are kept. Words about a child whom the page did not show stay. */
export async function keep(call: Call, home: SubjectId, held: Held, typed: Answers): Promise<Kept> {
  const mine = await begunOf(call, home), draft = mine.find((d) => d.id === held.event), answers = { ...draft?.answers, ...typed }
  if (draft) {
    // A tab that is left may save the same thing once more, and that changes nothing.
    if (isSame(draft.answers, answers)) return { held: heldOf(draft), changed: null }
    if (await saveDraft(call.reader, draft.id, held.revision, answers)) return { held: { ...held, revision: held.revision + 1 }, changed: null }
  }
  const same = mine.find((d) => isSame(d.answers, answers))
  if (same) return { held: heldOf(same), changed: draft?.saved ?? (mine.length > 1 ? same.saved : null) }
  if (mine.length >= mostVersions) return { held: null, changed: draft?.saved ?? call.now }
  const anew = draft !== undefined || held.revision > 0 || (await call.reader.record(recordOf(held.event))).length > 0
  return { held: await begin(call, home, anew ? randomUUID() : held.event, answers), changed: draft?.saved ?? mine[0]?.saved ?? (anew ? call.now : null) }
}

async function begin(call: Call, home: SubjectId, event: string, answers: Answers): Promise<Held> {
  await startDraft(call.reader, {
    id: event, record: recordOf(event), kind: shiftHandover.id, step: 'handed', act: 'step', amends: null, expects: 0, subject: home, about: 'home', author: call.user.worker, answers, concernAfterMinutes: null,
  })
  return { event, revision: 1 }
}
