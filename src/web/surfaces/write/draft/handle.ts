import { randomUUID } from 'node:crypto'
import { sayTime } from '../../../../calendar/index.ts'
import { conflictIn } from '../../../../access/index.ts'
import { type Body, isId, type Living, living, Timeline } from '../../../../ledger/index.ts'
import type { Problem } from '../../../../records/index.ts'
import { addRow, formControls, removeRow, typed, type Answers } from '../../../../records/form/index.ts'
import { binDraft, saveDraft, startDraft, type Draft } from '../../../../store/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { asked, dayOfBeginning } from '../filled-in.ts'
import { toChild, toDraft, toRecord } from '../../links.ts'
import { aboutOf, mayWriteAbout, notYours } from '../may.ts'
import type { DraftPage } from './page.tsx'
import { draftOf, loadWriting, onlyBegun, outOfReach, readDraft, type FoundDraft } from './load.ts'
import { wordsToThinkAbout } from './language.tsx'
import { attach, detach, withOwnFiles } from './files.ts'
import { alreadyWritten, sendFact, sentBefore, withdrawBegun } from './send.ts'

type Answer = Posted<DraftPage>

/** What was typed: every control but those the page itself needs. */
const answersIn = (form: Form): Answers =>
  Object.fromEntries(Object.entries(form).filter(([control]) => !control.startsWith('_') && !control.startsWith('file.') && control !== 'revision'))

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
  const answers = withOwnFiles(step, answersIn(form), draft.answers)
  const revision = Number(typed(form, 'revision'))
  const here = `${toDraft(draft.id)}?took=${revision}`
  const [verb = '', field = '', row = ''] = does.split(':')
  switch (verb) {
    case 'autosave': return autosave(call, found, revision, answers)
    case 'add-row': return keep(call, found, revision, addRow(answers, field, randomUUID()), `${here}#${field}`)
    case 'remove-row': return keep(call, found, revision, removeRow(answers, field, row), `${here}#${field}`)
    case 'attach': return addFiles(call, found, revision, answers, field)
    case 'detach': return keep(call, found, revision, detach(field, row, answers), `${here}#${field}`)
    case 'later': return keep(call, found, revision, answers, afterwards(draft), 'Kept as a draft. It waits for you under your unfinished writing.')
    case 'bin': return bin(call, found, form)
    case 'send': return draft.revision === revision ? send(call, found, form, answers) : changedElsewhere(call, found, answers)
    default: return keep(call, found, revision, answers, here, 'Saved.')
  }
}

/** Where a person goes when they leave a draft. */
const afterwards = (draft: Draft): string => (draft.about === 'child' ? toChild(draft.subject) : '/')

async function autosave(call: Call, { draft, step }: FoundDraft, revision: number, answers: Answers): Promise<Answer> {
  const saved = await saveDraft(call.reader, draft.id, revision, answers)
  if (!saved) return { json: { changed: sayTime(draft.saved) }, status: 409 }
  const words = draft.act === 'withdraw' ? [] : wordsToThinkAbout(step, readDraft(call, draft, step, answers).body, call.pack)
  return { json: { revision: String(revision + 1), saved: sayTime(call.now), ...(words.length > 0 ? { words } : {}) }, status: 200 }
}

async function keep(call: Call, found: FoundDraft, revision: number, answers: Answers, then: string, say?: string): Promise<Answer> {
  if (await saveDraft(call.reader, found.draft.id, revision, answers)) return { redirect: then, ...(say ? { say } : {}) }
  return changedElsewhere(call, found, answers)
}

/** Keeps what was typed with the files that came, and says which were not taken and why. */
async function addFiles(call: Call, found: FoundDraft, revision: number, typedAnswers: Answers, field: string): Promise<Answer> {
  if (found.step.fields[field]?.type.kind !== 'files') return notHere
  const { answers, problems } = await attach(call, field, typedAnswers)
  if (problems.length === 0) return keep(call, found, revision, answers, `${toDraft(found.draft.id)}?took=${revision}#${field}`)
  if (!(await saveDraft(call.reader, found.draft.id, revision, answers))) return changedElsewhere(call, found, answers)
  return again(call, (await draftOf(call)) ?? found, answers, 422, { problems, took: revision })
}

/** Shows what was typed here beside the fact that another tab changed the draft. Sending again from here is then on purpose. */
const changedElsewhere = (call: Call, found: FoundDraft, answers: Answers): Promise<Answer> =>
  again(call, found, answers, 409, { elsewhere: found.draft.saved })

async function again(call: Call, found: FoundDraft, answers: Answers, status: 409 | 422, shows: Parameters<typeof loadWriting>[3]): Promise<Answer> {
  return { again: { mine: await loadWriting(call, found, answers, shows) }, status }
}

/** Keeps what was typed and shows it again with what must be put right. */
async function refuse(call: Call, found: FoundDraft, form: Form, problems: readonly Problem[], status: 409 | 422 = 422, binning = false): Promise<Answer> {
  const answers = withOwnFiles(found.step, answersIn(form), found.draft.answers), took = Number(typed(form, 'revision'))
  await saveDraft(call.reader, found.draft.id, took, answers)
  const now = await draftOf(call)
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
  const problems = [...(began ? [began] : []), ...noReason(draft, answers), ...badly, ...refusals, ...await notTheirsToDecide(call, draft, record, says.body)]
  if (problems.length > 0) return refuse(call, found, began ? asked(form) : form, problems)
  const seen = Number(typed(form, '_seen')) || draft.expects
  const sent = await sendFact(call, { draft, type, record, seen, says, because: typed(answers, formControls.because) })
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
  const { fact, type, step } = written
  const answers = answersIn(form)
  const says = readDraft(call, { about: written.about } as Draft, step, answers)
  const same = says.problems.length === 0 && JSON.stringify(sorted(says.body)) === JSON.stringify(sorted(type.read(fact)))
  if (same || fact.act !== 'step' || does === 'bin') return { redirect: toRecord(record), say: sentBefore }
  const correction = randomUUID()
  await startDraft(call.reader, {
    id: correction, record, kind: fact.kind, step: fact.step, act: 'amend', amends: fact.sequence, expects: written.last,
    subject: fact.subject, about: written.about, author: call.user.worker, answers, concernAfterMinutes: null,
  })
  const say = 'It was already sent from another tab. What you typed here is different, so it is kept as a correction: send it or bin it.'
  return { redirect: toDraft(correction), say }
}

/** The same answers in one order, rows too, so that they can be compared. */
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null
  ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)])) : value)

