import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../calendar/index.ts'
import { living, type Fact, type Living } from '../../../ledger/index.ts'
import { attachedIn, readAttached, type RecordType, type StepDefinition } from '../../../records/index.ts'
import { chosen, formControls, writeWhen, type Answers } from '../../../records/form/index.ts'
import { myDrafts, startDraft, type Draft, type NewDraft } from '../../../store/index.ts'
import type { Call, Form } from '../../contract.ts'
import { filledIn } from './filled-in.ts'
import { alsoControl, firstOf } from './controls.ts'

/** What is to be begun: everything of a draft but its id and its writer. */
export type Begin = Omit<NewDraft, 'id' | 'author' | 'concernAfterMinutes' | 'amends'> & { readonly amends?: number }

/**
 * Begins a draft, or finds the one already begun. Where an unfinished draft is itself a concern, that writing began is put on
 * the record at once: nobody has to finish for somebody to know.
 */
export async function begin(call: Call, type: RecordType, given: Begin): Promise<string> {
  const already = await begunBefore(call, type, given)
  if (already) return already.id
  const id = randomUUID()
  const concern = given.act === 'step' && type.steps[given.step]?.opens ? type.unfinishedIsAConcern : null
  const opens = concern !== null && given.expects === 0
  const orphan = opens ? await begunAndLost(call, given) : null
  await startDraft(call.reader, {
    ...given, ...(orphan ? { record: orphan } : {}), id, author: call.user.worker, amends: given.amends ?? null, expects: opens ? 1 : given.expects,
    concernAfterMinutes: concern?.afterMinutes ?? null,
  })
  if (opens && !orphan) {
    const { record, subject, about, kind } = given
    await call.store.engine.append([{
      record, expects: 0, subject, about, kind, step: concern.automaticStep, happened: { at: call.now }, author: call.user.worker, body: {},
    }])
  }
  return id
}

/**
 * A record of which nothing but its beginning is written, by this writer, and whose draft was lost when the connection was: it
 * is gone on with, or their manager would be told for ever of something nobody can finish.
 */
async function begunAndLost(call: Call, given: Begin): Promise<string | null> {
  const drafts = new Set((await myDrafts(call.reader, call.user.worker)).map((d) => d.record))
  const lost = living(await call.reader.facts(given.subject)).findLast((r) => r.kind === given.kind && !r.withdrawn && !drafts.has(r.record)
    && r.facts.length === 1 && r.facts[0]?.author === call.user.worker && given.subject === r.subject && onlyAutomatic(call, r))
  return lost?.record ?? null
}

const onlyAutomatic = (call: Call, record: Living): boolean =>
  record.steps.every((s) => call.pack.recordTypes.find((t) => t.id === record.kind)?.steps[s.step]?.automatic === true)

/**
 * The writer's own unfinished draft of the same thing. Of a new record: only one that nobody has touched, as when a press is
 * pressed twice. Of a step that repeats: only one begun with the same answers, since police and parents are told one by one.
 */
async function begunBefore(call: Call, type: RecordType, given: Begin): Promise<Draft | null> {
  const drafts = (await myDrafts(call.reader, call.user.worker)).filter((d) => firstOf(d) === d.id)
  const same = drafts.filter((d) => d.subject === given.subject && d.kind === given.kind && d.step === given.step && d.act === given.act && d.amends === (given.amends ?? null))
  const brought = Object.keys(given.answers).filter((c) => !c.startsWith(`${formControls.happened}-`))
  const sameAnswers = (d: Draft): boolean => brought.every((c) => chosen(d.answers, c).join() === chosen(given.answers, c).join())
  if (given.expects === 0) return same.find((d) => d.revision === 1 && sameAnswers(d)) ?? null
  return same.find((d) => d.record === given.record && (given.act !== 'step' || !type.steps[given.step]?.repeats || sameAnswers(d))) ?? null
}

/**
 * Answers a press brings with it, by the names of the form's controls. `answer.` goes before a name the press itself uses. Files only from a record that is
 * read now (`from`): a press can name any file, and naming one must not be a way to see it.
 */
export function broughtAlong(form: Form, step: StepDefinition, from: readonly Fact[] = []): Answers {
  const named = new Set(attachedIn(from.map((f) => f.body)).map((a) => a.hash))
  const allowed = (id: string, value: Answers[string]): Answers[string] => (step.fields[id]?.type.kind === 'files' ? [value].flat().filter((v) => named.has(readAttached(v)?.hash ?? '')) : value)
  const own = new Set(['child', 'kind', 'step', 'record', '_csrf'])
  const asked = [...Object.keys(step.fields), formControls.happened, alsoControl]
  return Object.fromEntries(Object.entries(form).flatMap(([sent, value]): [string, Answers[string]][] => {
    const control = sent.startsWith('answer.') ? sent.slice('answer.'.length) : own.has(sent) ? '' : sent
    return asked.some((id) => control === id || control.startsWith(`${id}-`)) ? [[control, allowed(control, value)]] : []
  }))
}

/** Questions most often answered the same way, filled in to begin with. They are seen, and can be changed. */
const usually: { readonly [question: string]: (call: Call, home: string | null) => string | null } = {
  'disclosure.told.toldTo': (call) => call.user.worker,
  'notice.acknowledged.by': (call) => call.user.worker,
  'missing-episode.started.home': (_, home) => home,
}

/** What a form is filled with before anybody has written in it: today, the time when hours count, and the usual answers. */
export async function firstAnswers(call: Call, type: RecordType, stepId: string, subject: string): Promise<Answers> {
  const step = type.steps[stepId]
  if (!step) return {}
  const home = (await call.reader.where([subject])).get(subject)?.home ?? null
  const usual = Object.keys(step.fields).flatMap((id) => {
    const answer = usually[`${type.id}.${stepId}.${id}`]?.(call, home)
    return answer ? [{ [id]: answer }] : []
  })
  const latest = await latestRecords(call, step, subject)
  // To the minute, as it would be read back from the boxes.
  const time = writeWhen(countsHours(call, type.id) ? { at: call.now } : { day: dayOf(call.now) }, formControls.happened)
  const happened = step.happenedLabel === null ? {} : filledIn(Object.fromEntries(Object.entries(time).filter(([c]) => !c.endsWith('-kept'))))
  return Object.assign({}, happened, latest, ...usual) as Answers
}

/**
 * For a question that every record of this kind should answer with another of this child's: the latest, which is the one most
 * often meant. A question that may rightly stay empty does: 'did it start with something the child told us?' is not ours to say.
 */
export async function latestRecords(call: Call, step: StepDefinition, subject: string): Promise<Answers> {
  const asked = Object.entries(step.fields).flatMap(([id, f]) => (f.type.kind === 'record' && f.expected ? [{ id, of: f.type.of }] : []))
  if (asked.length === 0) return {}
  const records = living(await call.reader.facts(subject)).filter((r) => !r.withdrawn)
  return Object.fromEntries(asked.flatMap(({ id, of }) => {
    const last = records.findLast((r) => r.kind === of)
    return last ? [[id, last.record]] : []
  }))
}

/** Kinds of record from which something owed at once or within hours is counted, beside those that meet it: without an hour nobody could tell. */
const startsHours: ReadonlySet<string> = new Set(['placement', 'contact', 'protection-medical'])

/** Whether something counted in hours or minutes, or owed at once, is counted from this kind of record or met by it: then its times of day matter. */
const countsHours = (call: Call, kind: string): boolean => startsHours.has(kind) || call.pack.duties.some((d) => d.press.kind === kind && d.versions.some((v) =>
  v.within === 'at once' || (v.within !== null && typeof v.within === 'object' && ('hours' in v.within || 'minutes' in v.within))))
