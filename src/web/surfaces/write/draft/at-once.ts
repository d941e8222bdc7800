import { randomUUID } from 'node:crypto'
import { sayTime, sayWhen, type Instant, type When } from '../../../../calendar/index.ts'
import { isId, living, type Body, type Living, type SubjectId } from '../../../../ledger/index.ts'
import { formControls, type Answers, type Decoded } from '../../../../records/form/index.ts'
import { binDraft, startDraft } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { toDraft } from '../../links.ts'
import { namesOf, type Known } from '../known.ts'
import { sayWritingToo } from '../writing-too.ts'
import type { FoundDraft } from './load.ts'
import { sayControls, sayOne } from './said.ts'

/** What somebody else has sent of the same step since a draft of it was begun. */
interface Sent { readonly fact: string; readonly sequence: number; readonly by: SubjectId; readonly at: Instant; readonly happened: When; readonly body: Body }

/** The same beside what the writer has: where the two differ, and how many answers are the same. */
export interface SentBeside extends Pick<Sent, 'fact' | 'sequence' | 'at'> {
  readonly by: string
  readonly differ: readonly { readonly label: string; readonly theirs: string | null; readonly mine: string | null }[]
  readonly alike: number
}

/** Of a step that is written often, such as an entry of a log, the last few are put beside it; all are listed. */
const most = 2

/** What others sent of the step that this draft writes or corrects, after a sequence of its record. */
function sentAfter({ draft, type }: Pick<FoundDraft, 'draft' | 'type'>, record: Living | null, after: number): readonly Sent[] {
  if (!record || draft.act === 'withdraw') return []
  const views = record.steps.filter((s) => (draft.act === 'amend' ? s.sequence === draft.amends && s.current.sequence > after : s.step === draft.step && s.sequence > after))
  return views.flatMap(({ sequence, current: f }) => (f.author === null || f.author === draft.author ? [] : [{ fact: f.id, sequence, by: f.author, at: f.recorded, happened: f.happened, body: type.read(f) }]))
}

interface Mine { readonly answers: Answers; readonly decoded: Decoded; readonly known: Known; readonly record: Living | null }

/** What others sent since this draft was begun, beside what stands in it. */
export function sentBeside(call: Call, found: FoundDraft, { answers, decoded, known, record }: Mine): readonly SentBeside[] {
  const { step } = found
  return sentAfter(found, record, found.draft.expects).slice(-most).map(({ fact, sequence, by, at, happened, body }) => {
    const when = { label: step.happenedLabel ?? '', theirs: sayWhen(happened, call.now), mine: decoded.happened ? sayWhen(decoded.happened, call.now) : sayControls(call, found, formControls.happened, answers, known) }
    const asked = Object.entries(step.fields).map(([id, field]) => (
      { label: field.label, theirs: theirs(call, found, { id, value: body[id], known }), mine: sayControls(call, found, id, answers, known) }))
    const all = [...step.happenedLabel === null ? [] : [when], ...asked].filter((q) => q.theirs !== null || q.mine !== null)
    return { fact, sequence, at, by: known.names(by) ?? 'Somebody else', differ: all.filter((q) => q.theirs !== q.mine), alike: all.filter((q) => q.theirs === q.mine).length }
  })
}

function theirs(call: Call, { step }: FoundDraft, { id, value, known }: { readonly id: string; readonly value: unknown; readonly known: Known }): string | null {
  const field = step.fields[id]
  if (!field || value === undefined) return null
  const listed = known.listed.get(id)?.find((c) => c.value === value)?.text
  return listed ?? (field.type.kind === 'text' && typeof value === 'string' && isId(value) ? 'One that is no longer in the list' : sayOne(call, field, value, known))
}

/** What a page that is open is told as it saves: who writes the same, and that somebody has sent theirs since it was shown. */
export async function whileOpen(call: Call, { draft, type }: FoundDraft, seen: number): Promise<{ readonly writing?: readonly string[]; readonly sent?: string }> {
  if (draft.expects === 0) return {}
  const sent = sentAfter({ draft, type }, living(await call.reader.record(draft.record))[0] ?? null, seen).at(-1)
  const by = sent && (await namesOf(call, [sent.by]))(sent.by)
  return { writing: await sayWritingToo(call, draft), ...(sent ? { sent: `${by ?? 'Somebody else'} sent theirs at ${sayTime(sent.at)}. Yours is kept, and is not sent.` } : {}) }
}

/** The same writing as a correction of what somebody else sent meanwhile: a draft still. Null when there is no such step. */
export async function asCorrectionOf(call: Call, { draft }: FoundDraft, answers: Answers, sequence: number): Promise<string | null> {
  const record = living(await call.reader.record(draft.record))[0]
  if (draft.act !== 'step' || !record?.steps.some((s) => s.sequence === sequence && s.step === draft.step)) return null
  const id = randomUUID(), { kind, step, subject, about, author } = draft
  await startDraft(call.reader, { id, record: draft.record, kind, step, act: 'amend', amends: sequence, expects: record.facts.at(-1)?.sequence ?? 0, subject, about, author, answers, concernAfterMinutes: null })
  await binDraft(call.reader, draft.id)
  return toDraft(id)
}
