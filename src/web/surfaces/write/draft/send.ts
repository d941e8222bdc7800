import { sayTime, type When } from '../../../../calendar/index.ts'
import { living, type Fact, type Living, type SubjectKind } from '../../../../ledger/index.ts'
import type { Problem, RecordType, StepDefinition } from '../../../../records/index.ts'
import type { Decoded } from '../../../../records/form/index.ts'
import { binDraft, Reader, type Draft, type NewFact } from '../../../../store/index.ts'
import type { Call, Redirect } from '../../../contract.ts'
import { dutyStatus } from '../../../words/index.ts'
import { toChild, toRecord } from '../../links.ts'
import { owedBy } from '../../records/owed.ts'
import { tryWrite } from '../append.ts'

/** A draft about to become a fact. `seen`: the last sequence of the record that the writer was shown. */
interface Sending {
  readonly draft: Draft
  readonly type: RecordType
  readonly record: Living | null
  readonly seen: number
  readonly says: Decoded
  readonly because: string
  /** What is written for other children at once: all of it, or none. */
  readonly others: readonly NewFact[]
}

/** Why it was not written: to be shown at the top of the form. Everything typed is kept. */
interface NotWritten { readonly problem: Problem }

/** Writes the fact and takes the draft away, both or neither. The fact has the draft's id, so that it can be written only once. */
export async function sendFact(call: Call, sending: Sending): Promise<Redirect | NotWritten> {
  const { draft } = sending
  const own = factFrom(call, sending)
  const found = await write(call, draft, sending.others.length > 0 ? [{ ...own, event: draft.id }, ...sending.others] : [own])
  if (found) return found
  return { redirect: toRecord(draft.record), say: await confirmation(call, sending) }
}

function factFrom(call: Call, { draft, record, seen, says, because }: Sending): NewFact {
  const base = { id: draft.id, record: draft.record, expects: seen, subject: draft.subject, about: draft.about, kind: draft.kind, author: call.user.worker }
  if (draft.act === 'withdraw') return { ...base, step: draft.step, act: 'withdraw', why: because, happened: { at: call.now }, body: {} }
  const happened = says.happened ?? { at: call.now }
  const learned: { readonly learned?: When } = says.learned ? { learned: says.learned } : {}
  const step = { ...base, step: draft.step, happened, ...learned, body: says.body }
  if (draft.act !== 'amend' || draft.amends === null) return step
  return { ...step, act: 'amend', amends: draft.amends, why: because, ...partOf(record, draft.amends) }
}

/** A correction belongs to the same event as what it corrects. */
function partOf(record: Living | null, amends: number): { readonly event?: string } {
  const event = record?.steps.find((s) => s.sequence === amends)?.event
  return event ? { event } : {}
}

interface Begun { readonly draft: Draft; readonly type: RecordType; readonly record: Living; readonly why: string }

/** Withdraws a record of which nothing but its beginning was written, with the reason, and bins the draft. */
export async function withdrawBegun(call: Call, begun: Begun): Promise<Redirect | NotWritten> {
  const { draft, type, record, why } = begun
  const found = await write(call, draft, [{
    id: draft.id, record: draft.record, expects: record.facts.at(-1)?.sequence ?? 0, subject: draft.subject, about: draft.about, kind: draft.kind,
    step: type.unfinishedIsAConcern?.automaticStep ?? draft.step, act: 'withdraw', why, happened: { at: call.now }, author: call.user.worker, body: {},
  }])
  const then = draft.about === 'child' ? toChild(draft.subject) : toRecord(draft.record)
  return found ?? { redirect: then, say: 'Binned. That you began it, and why you stopped, stays on the record.' }
}

/** Null when it was written. A redirect when the same writing had been sent already; else why it could not be. */
async function write(call: Call, draft: Draft, facts: readonly NewFact[]): Promise<Redirect | NotWritten | null> {
  const refused = await tryWrite(call, facts, (tx) => binDraft(new Reader(tx, call.pack, call.now), draft.id))
  if (!refused) return null
  if (await alreadyWritten(call, draft.record, draft.id)) return { redirect: toRecord(draft.record), say: sentBefore }
  return { problem: { code: `refused/${refused.code}`, field: null, says: refused.message } }
}

/** Said when the same writing is sent again. */
export const sentBefore = 'This was already sent, so it is on the record once. Here it is.'

export interface AlreadyWritten {
  readonly fact: Fact
  readonly type: RecordType
  readonly step: StepDefinition
  readonly about: SubjectKind
  /** The record's last sequence. */
  readonly last: number
}

/** The fact a draft became, if it was sent. */
export async function alreadyWritten(call: Call, record: string, draft: string): Promise<AlreadyWritten | null> {
  const facts = await call.reader.record(record)
  const fact = facts.find((f) => f.id === draft)
  const type = fact && call.pack.recordTypes.find((t) => t.id === fact.kind)
  const step = fact && type?.steps[fact.step]
  const about = fact ? await call.reader.about(fact.subject) : null
  return fact && type && step && about ? { fact, type, step, about, last: facts.at(-1)?.sequence ?? 0 } : null
}

/** What was done and what the record owes now. Names nobody: it passes through the browser. */
async function confirmation(call: Call, { draft, others }: Sending): Promise<string> {
  const done = draft.act === 'withdraw' ? 'The record is withdrawn.'
    : draft.act === 'amend' ? 'The correction is on the record.' : others.length > 0 ? `It is on ${others.length + 1} children’s records, written at ${sayTime(call.now)}. This is one of them.` : `It is on the record, written at ${sayTime(call.now)}.`
  const record = living(await call.reader.record(draft.record))[0]
  const duties = (await call.reader.readings([draft.subject])).get(draft.subject)?.duties ?? []
  const title = (rule: string): string => call.pack.duties.find((d) => d.id === rule)?.title ?? rule
  const met = duties.filter((d) => d.content.metBy === draft.id).map((d) => title(d.rule))
  const owed = record ? owedBy(record, duties).map((d) => `${title(d.rule)} (${dutyStatus(d.content, call.now).status.toLowerCase()})`) : []
  const reach = await call.reader.whyReach(draft.subject)
  // Nobody else has them in hand yet.
  const alone = reach.length > 0 && reach.every((r) => r.theirs === 'begun') && 'You see them for seven days because you wrote about them first. Record how they came to you, or ask who will work with them.'
  const parts = [done, alone, met.length > 0 && `Done with it: ${met.join('; ')}.`, owed.length > 0 && `Owed now: ${owed.join('; ')}.`]
  return parts.filter(Boolean).join(' ').slice(0, 380)
}

