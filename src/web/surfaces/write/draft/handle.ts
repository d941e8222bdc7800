import { randomUUID } from 'node:crypto'
import { sayTime } from '../../../../calendar/index.ts'
import { conflictIn } from '../../../../access/index.ts'
import { type Body, isId, type Living, living, Timeline } from '../../../../ledger/index.ts'
import type { Problem } from '../../../../records/index.ts'
import { addRow, chosen, formControls, removeRow, typed, type Answers } from '../../../../records/form/index.ts'
import { binDraft, findDraft, saveDraft, startDraft, type Draft } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted, type Redirect } from '../../../contract.ts'
import { begunWithLast } from '../carried.ts'
import { asked, dayOfBeginning } from '../filled-in.ts'
import { toChild, toDraft, toDraftToChild, toRecord } from '../../links.ts'
import { aboutOf, mayWriteAbout, notYours } from '../may.ts'
import { firstOf, versionControl } from '../controls.ts'
import type { DraftPage } from './page.tsx'
import { draftOf, lastOfKind, loadWriting, onlyBegun, outOfReach, readDraft, type FoundDraft } from './load.ts'
import { wordsForEach } from './language.tsx'
import { attach, detach, withOwnFiles } from './files.ts'
import { alreadyWritten, sendFact, sentBefore, withdrawBegun, type AlreadyWritten } from './send.ts'
import { askApart, everyBody, severalControls, withUnshown } from './several.ts'
import { factsOf, problemsOf, ticked } from './several-send.ts'
import { asCorrectionOf, whileOpen } from './at-once.ts'
import { bothKept, choose, differing, keepBeside, othersOf, tooMany } from './versions.ts'

type Answer = Posted<DraftPage>

/** What was typed: every control but those the page itself needs. */
const typedIn = (form: Form): Answers =>
  Object.fromEntries(Object.entries(form).filter(([control]) => !control.startsWith('_') && !control.startsWith('file.') && control !== 'revision'))

/** What was typed, with what the draft holds that this page did not show. */
function answersIn(form: Form, { draft, step }: FoundDraft): Answers {
  const { [versionControl]: _, ...answers } = withUnshown(withOwnFiles(step, typedIn(form), draft.answers), draft.answers)
  const first = firstOf(draft)
  return first === draft.id ? answers : { ...answers, [versionControl]: first }
}

/** Answers every press of a draft's form. Whatever happens, what was typed is kept or shown again. */
export async function handle(call: Call, form: Form): Promise<Answer> {
  const found = await draftOf(call)
  const does = call.query['do'] === 'autosave' ? 'autosave' : typed(form, '_do')
  if (!found) return gone(call, form, does)
  if (found.draft.author !== call.user.worker) return { notAllowed: 'Only the person who is writing this can change it.' }
  const about = await aboutOf(call, found.draft, found.type)
  if (about === null) return outOfReach
  const { kind, step, subject } = found.draft
  if (!(await mayWriteAbout(call, kind, step, subject, about))) return notYours(call, kind, step)
  return act(call, found, form, does)
}

async function act(call: Call, found: FoundDraft, form: Form, does: string): Promise<Answer> {
  const { draft, step } = found
  const answers = answersIn(form, found)
  const revision = Number(typed(form, 'revision'))
  const here = `${toDraft(draft.id)}?took=${revision}`
  const [verb = '', field = '', row = ''] = does.split(':')
  switch (verb) {
    case 'autosave': return autosave(call, found, revision, answers, Number(typed(form, '_seen')) || draft.expects)
    case 'add-row': return keep(call, found, revision, addRow(answers, field, randomUUID(), row), `${here}#${field}`)
    case 'remove-row': return keep(call, found, revision, removeRow(answers, field, row), `${here}#${field}`)
    case 'attach': return addFiles(call, found, revision, answers, field)
    case 'recorded': return addRecorded(call, found, revision, answers, field)
    case 'detach': return keep(call, found, revision, detach(field, row, answers), `${here}#${field}`)
    case 'several': return keep(call, found, revision, answers, `${here}#who-for`)
    case 'apart': return keep(call, found, revision, askApart(answers, typed(answers, severalControls.askApart), step), `${here}#who-for`)
    case 'together': return keep(call, found, revision, { ...answers, [severalControls.apart]: chosen(answers, severalControls.apart).filter((id) => id !== field) }, `${here}#who-for`)
    case 'last-time': return keep(call, found, revision, await withLast(call, found, answers), here)
    case 'to-child': return keep(call, found, revision, answers, toDraftToChild(draft.id))
    case 'later': return keep(call, found, revision, answers, afterwards(draft), 'Kept as a draft. It waits for you under your unfinished writing.')
    case 'correct-theirs': return correctTheirs(call, found, revision, answers, Number(field))
    case 'choose': return choose(call, draft, form, field || null)
    case 'bin': return await bothToSee(call, draft) ?? bin(call, found, form)
    case 'send': return settle(call, found, form, answers)
    default: return keep(call, found, revision, answers, here, 'Saved.')
  }
}

/** Sends it, unless it was changed elsewhere or is one of several versions: then they are looked at first, and nothing typed is lost. */
async function settle(call: Call, found: FoundDraft, form: Form, answers: Answers): Promise<Answer> {
  const { draft } = found, revision = Number(typed(form, 'revision'))
  if (draft.revision !== revision && differing(found.step, draft.answers, answers).length > 0) return changedElsewhere(call, found, answers, revision)
  const first = firstOf(draft), written = first === draft.id ? null : await alreadyWritten(call, draft.record, first)
  if (written) { await binDraft(call.reader, draft.id); return asCorrection(call, written, draft.record, answers) }
  const both = await bothToSee(call, draft)
  if (both) await saveDraft(call.reader, draft.id, draft.revision, answers)
  return both ?? send(call, found, form, answers)
}

/** Where the versions of a draft stand side by side, if there are several. */
async function bothToSee(call: Call, draft: Draft): Promise<Redirect | null> {
  const first = firstOf(draft), root = first === draft.id ? draft : await findDraft(call.reader, first)
  return root && (root !== draft || (await othersOf(call, root)).length > 0) ? { redirect: toDraft(first), say: `${bothKept} Choose one first.` } : null
}

/** The answers with what the last record of this kind said, wherever nothing is written yet. */
async function withLast(call: Call, { draft, type, step }: FoundDraft, answers: Answers): Promise<Answers> {
  const last = lastOfKind(living(await call.reader.facts(draft.subject)), draft.kind, draft.record)
  return last ? begunWithLast(type, draft.step, last, answers, readDraft(call, draft, step, answers).body) : answers
}

/** Goes on with what was typed as a correction of what somebody else sent meanwhile. */
async function correctTheirs(call: Call, found: FoundDraft, revision: number, answers: Answers, sequence: number): Promise<Answer> {
  if (!(await saveDraft(call.reader, found.draft.id, revision, answers))) return changedElsewhere(call, found, answers, revision)
  const both = await bothToSee(call, found.draft)
  if (both) return both
  const to = found.step.repeats ? null : await asCorrectionOf(call, found, answers, sequence)
  return to ? { redirect: to, say: 'Yours is now a correction of theirs, and not sent yet. Say why, and send it: both stay on the record.' } : { redirect: toDraft(found.draft.id) }
}

/** Where a person goes when they leave a draft. */
const afterwards = (draft: Draft): string => (draft.about === 'child' ? toChild(draft.subject) : '/')

async function autosave(call: Call, found: FoundDraft, revision: number, answers: Answers, seen: number): Promise<Answer> {
  const { draft, step } = found
  const saved = await saveDraft(call.reader, draft.id, revision, answers)
  if (!saved) return { json: await overtaken(call, found, answers), status: 409 }
  const words = draft.act === 'withdraw' ? [] : wordsForEach(step, everyBody(call, found, answers, readDraft(call, draft, step, answers).body), call.pack)
  return { json: { revision: String(revision + 1), saved: sayTime(call.now), ...(words.length > 0 ? { words } : {}), ...await whileOpen(call, found, seen) }, status: 200 }
}

async function keep(call: Call, found: FoundDraft, revision: number, answers: Answers, then: string, say?: string): Promise<Answer> {
  if (await saveDraft(call.reader, found.draft.id, revision, answers)) return { redirect: then, ...(say ? { say } : {}) }
  return changedElsewhere(call, found, answers, revision)
}

/** Keeps what was typed with the files that came, and says which were not taken and why. */
async function addFiles(call: Call, found: FoundDraft, revision: number, typedAnswers: Answers, field: string): Promise<Answer> {
  if (found.step.fields[field]?.type.kind !== 'files') return notHere
  const { answers, problems } = await attach(call, field, typedAnswers)
  if (problems.length === 0) return keep(call, found, revision, answers, `${toDraft(found.draft.id)}?took=${revision}#${field}`)
  if (!(await saveDraft(call.reader, found.draft.id, revision, answers))) return changedElsewhere(call, found, answers, revision)
  return again(call, (await draftOf(call)) ?? found, answers, 422, { problems, took: revision })
}

/** Keeps what was recorded in the page, and answers its script. Sent again because the answer was lost on the way, it is there already. */
async function addRecorded(call: Call, found: FoundDraft, revision: number, typedAnswers: Answers, field: string): Promise<Answer> {
  const { answers, problems } = await attach(call, field, typedAnswers)
  const [problem] = problems, given = chosen(answers, field).filter((v) => !chosen(typedAnswers, field).includes(v))
  if (problem) return { json: { refused: problem.says }, status: 422 }
  if (await saveDraft(call.reader, found.draft.id, revision, answers)) return { json: { revision: String(revision + 1), saved: sayTime(call.now), given }, status: 200 }
  if (differing(found.step, found.draft.answers, answers).length === 0) return { json: { revision: String(found.draft.revision), saved: sayTime(found.draft.saved), given }, status: 200 }
  const told = await overtaken(call, found, answers)
  return told.other ? { json: { ...told, given }, status: 409 } : { json: { refused: tooMany }, status: 422 }
}

/** What a tab that was overtaken is told: where what is typed in it is kept from now on, and where to see both. Without `other` it is not kept here: it stays in the tab. */
interface Overtaken { readonly changed: string; readonly other?: { readonly at: string; readonly revision: string; readonly both: string } }

async function overtaken(call: Call, found: FoundDraft, answers: Answers): Promise<Overtaken> {
  const changed = sayTime(found.draft.saved), beside = await keepBeside(call, found, answers)
  if (!beside) return { changed }
  const kept = await findDraft(call.reader, beside.id)
  return { changed, other: { at: toDraft(beside.id), revision: String(kept?.revision ?? 1), both: toDraft(beside.first) } }
}

/** What was typed where the draft had been changed elsewhere is kept beside it, and both are shown. One too many is shown again as it was typed: its `revision` still says from when it is. */
async function changedElsewhere(call: Call, found: FoundDraft, answers: Answers, revision: number): Promise<Answer> {
  const beside = await keepBeside(call, found, answers)
  if (beside) return { redirect: toDraft(beside.first), say: bothKept }
  return again(call, { ...found, draft: { ...found.draft, revision } }, answers, 409, { problems: [{ code: 'draft/too-many-versions', field: null, says: tooMany }] })
}

async function again(call: Call, found: FoundDraft, answers: Answers, status: 409 | 422, shows: Parameters<typeof loadWriting>[3]): Promise<Answer> {
  return { again: { mine: await loadWriting(call, found, answers, shows) }, status }
}

/** Keeps what was typed and shows it again with what must be put right. */
async function refuse(call: Call, found: FoundDraft, form: Form, problems: readonly Problem[], status: 409 | 422 = 422, binning = false): Promise<Answer> {
  const answers = answersIn(form, found), took = Number(typed(form, 'revision'))
  const saved = await saveDraft(call.reader, found.draft.id, took, answers), now = await draftOf(call)
  if (!saved && now && differing(found.step, now.draft.answers, answers).length > 0) return changedElsewhere(call, now, answers, took)
  return again(call, now ?? found, answers, status, { problems, binning, took })
}

/** What the record type refuses, seen against what else the writer may see of the subject. */
const refusalsOf = async (call: Call, { draft, step }: FoundDraft, body: Body, record: Living | null): Promise<readonly Problem[]> =>
  step.refuses?.(body as never, record, new Timeline(draft.subject, await call.reader.facts(draft.subject))) ?? []

/** Whoever a decision is about does not take it. */
async function notTheirsToDecide(call: Call, draft: Draft, record: Living | null, body: Body): Promise<readonly Problem[]> {
  const named = record?.steps[0]?.body['worker']
  const also = typeof named === 'string' ? [named] : []
  const conflict = conflictIn(await call.reader.org(), { by: call.user.worker, kind: draft.kind, step: draft.step, subject: draft.subject, body }, also)
  return conflict ? [{ code: `conflict/${conflict.code}`, field: null, says: conflict.says }] : []
}

async function send(call: Call, found: FoundDraft, form: Form, answers: Answers): Promise<Answer> {
  const { draft, type, step } = found
  const record = await recordNow(call, draft.record)
  const says = readDraft(call, draft, step, answers)
  const badly = draft.act === 'withdraw' ? [] : says.problems
  const refusals = draft.act === 'withdraw' ? [] : await refusalsOf(call, found, says.body, record)
  const began = draft.act === 'step' ? dayOfBeginning(answers, call.now) : null
  const others = await ticked(call, found, answers)
  const problems = [
    ...(began ? [began] : []), ...noReason(draft, answers), ...badly, ...refusals, ...await notTheirsToDecide(call, draft, record, says.body),
    ...others ? await problemsOf(call, found, answers, others, refusals) : [],
  ]
  if (problems.length > 0) return refuse(call, found, began ? asked(form) : form, problems)
  const seen = Number(typed(form, '_seen')) || draft.expects
  const sent = await sendFact(call, { draft, type, record, seen, says, because: typed(answers, formControls.because), others: others ? factsOf(call, found, others.children) : [] })
  if ('redirect' in sent) return sent
  return refuse(call, found, form, [sent.problem], 409)
}

const recordNow = async (call: Call, record: string): Promise<Living | null> => living(await call.reader.record(record))[0] ?? null

/** A correction and a withdrawal say why: it is what a child reading their record asks first. */
function noReason(draft: Draft, answers: Answers): readonly Problem[] {
  if (draft.act === 'step' || typed(answers, formControls.because) !== '') return []
  const says = draft.act === 'amend' ? 'Say what was wrong with it and how you know.' : 'Say why this record is wrong.'
  return [{ code: 'form/no-reason', field: formControls.because, says }]
}

const actedOn: Problem = {
  code: 'draft/acted-on', field: null, says: 'Somebody has acted on this already, so it cannot be binned. Send what you have: a line is enough.',
}
const whyBinned: Problem = {
  code: 'draft/why-binned', field: '_why', says: 'Say why you are binning this. That you began to write is already on the record.',
}

/** Throws a draft away. One whose beginning is already on the record is withdrawn there instead, with the reason. */
async function bin(call: Call, found: FoundDraft, form: Form): Promise<Answer> {
  const { draft, type } = found
  const record = draft.act === 'step' && draft.concernFrom !== null ? await recordNow(call, draft.record) : null
  if (!record || !record.steps.some((s) => type.steps[s.step]?.automatic)) {
    await binDraft(call.reader, draft.id)
    return { redirect: afterwards(draft), say: 'Binned. Nothing of it was put on a record.' }
  }
  if (!onlyBegun(type, record)) return refuse(call, found, form, [actedOn], 409)
  const why = typed(form, '_why')
  if (why === '') return refuse(call, found, form, [whyBinned], 422, true)
  const done = await withdrawBegun(call, { draft, type, record, why })
  return 'redirect' in done ? done : refuse(call, found, form, [done.problem], 409)
}

/** A draft that is not here: never was, is not the reader's, or was sent. What was typed after it was sent is kept as a correction. */
async function gone(call: Call, form: Form, does: string): Promise<Answer> {
  const id = call.params['draft'], record = typed(form, '_record')
  const written = isId(id) && isId(record) ? await alreadyWritten(call, record, id) : null
  if (!written || written.fact.author !== call.user.worker) return notHere
  if (does === 'autosave') return { json: { changed: sayTime(written.fact.recorded) }, status: 409 }
  return does === 'bin' ? { redirect: toRecord(record), say: sentBefore } : asCorrection(call, written, record, typedIn(form))
}

/** What was typed after the same writing had been sent from elsewhere: kept as a correction, where it says something else. */
async function asCorrection(call: Call, written: AlreadyWritten, record: string, answers: Answers): Promise<Answer> {
  const { fact, type, step } = written
  const says = readDraft(call, { about: written.about } as Draft, step, answers)
  const same = says.problems.length === 0 && JSON.stringify(sorted(says.body)) === JSON.stringify(sorted(type.read(fact)))
  if (same || fact.act !== 'step') return { redirect: toRecord(record), say: sentBefore }
  const correction = randomUUID(), { [versionControl]: _, ...own } = answers
  await startDraft(call.reader, {
    id: correction, record, kind: fact.kind, step: fact.step, act: 'amend', amends: fact.sequence, expects: written.last,
    subject: fact.subject, about: written.about, author: call.user.worker, answers: own, concernAfterMinutes: null,
  })
  const say = 'It was already sent from another tab. What you typed here is different, so it is kept as a correction: send it or bin it.'
  return { redirect: toDraft(correction), say }
}

/** The same answers in one order, rows too, so that they can be compared. */
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null
  ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)])) : value)

