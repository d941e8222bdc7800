import { earliest } from '../../../calendar/index.ts'
import type { Living, RecordId, SubjectKind } from '../../../ledger/index.ts'
import { answerAt, offers, referenceOf, type RecordLink } from '../../../packs/index.ts'
import type { RecordType, StepDefinition } from '../../../records/index.ts'
import { encode, typed, type Answers } from '../../../records/form/index.ts'
import { myDrafts, type Draft } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'
import { mayWriteAbout } from './may.ts'

/** Something that could come next, with the press that begins it. */
export interface Next {
  readonly link: RecordLink
  readonly from: RecordId
  /** What the press says: what a writer would say they are doing. */
  readonly title: string
  /** Answers it is begun with. */
  readonly prefill: Answers
  /** Writing of the reader's own that was begun from here already, to go on with. */
  readonly draft: string | null
}

/** A record that may offer something next, among the other records of the same person. */
interface From { readonly record: Living; readonly type: RecordType; readonly all: readonly Living[]; readonly about: SubjectKind }

/** What could come next after a record, and the reader may write. What was begun from it already is not offered again. */
export async function nextFrom(call: Call, from: From): Promise<readonly Next[]> {
  const offered = call.pack.journey.links.filter((l) => offers(from.record, from.type, l) && (l.again === true || !isThere(call, from, l)))
  if (offered.length === 0) return []
  const drafts = (await myDrafts(call.reader, call.user.worker)).filter((d) => d.subject === from.record.subject && d.act === 'step')
  const found: Next[] = []
  for (const link of offered) {
    const step = stepOf(call, link)
    if (!step || !(await mayWriteAbout(call, link.to.kind, link.to.step, from.record.subject, from.about))) continue
    const prefill = begunWith(call, from, link, step)
    found.push({ link, from: from.record.record, title: step.title, prefill, draft: begunFrom(call, from, link, prefill, drafts)?.id ?? null })
  }
  return found
}

const typeOf = (call: Call, kind: string): RecordType | undefined => call.pack.recordTypes.find((t) => t.id === kind)
const stepOf = (call: Call, link: RecordLink): StepDefinition | undefined => typeOf(call, link.to.kind)?.steps[link.to.step]

/** The answers of a new record: which one it comes from, what is carried along, and what the link itself says. */
function begunWith(call: Call, { record, type }: From, link: RecordLink, step: StepDefinition): Answers {
  const reference = referenceOf(link, call.pack.recordTypes)
  const carried = Object.entries(link.carries ?? {}).map(([field, source]) => [field, answerAt(record, type, link, source)] as const)
  return encode(step, Object.fromEntries([...reference ? [[reference, record.record] as const] : [], ...carried, ...Object.entries(link.gives ?? {})]), null)
}

/**
 * Whether what a link leads to was written already. A record that says where it comes from is asked; of one that cannot, the next
 * of its kind since is taken for it, so that nobody is asked twice.
 */
function isThere(call: Call, { record, type, all }: From, link: RecordLink): boolean {
  const reference = referenceOf(link, call.pack.recordTypes), to = typeOf(call, link.to.kind)
  const since = record.steps.findLast((s) => s.step === link.step)
  return to !== undefined && all.some((r) => r.kind === link.to.kind && r.record !== record.record && !r.withdrawn && r.steps.some((s) => {
    const body = to.read(s.current)
    const same = Object.entries(link.gives ?? {}).every(([field, value]) => body[field] === value)
    if (reference !== null && reference in body) return same && body[reference] === record.record
    return same && to.steps[s.step]?.opens === true && since !== undefined && type.id === link.from && earliest(s.happened) >= earliest(since.happened)
  }))
}

/** The reader's own writing begun from the same record: it names it, or has nothing to name it with and is about the same. */
function begunFrom(call: Call, { record }: From, link: RecordLink, prefill: Answers, drafts: readonly Draft[]): Draft | undefined {
  const reference = referenceOf(link, call.pack.recordTypes)
  return drafts.find((d) => d.kind === link.to.kind && d.step === link.to.step
    && (reference === null ? Object.keys(prefill).every((c) => typed(d.answers, c) === typed(prefill, c)) : typed(d.answers, reference) === record.record))
}

/** A neighbour in the chain of records. */
export interface Neighbours { readonly before: readonly Living[]; readonly after: readonly Living[] }

/**
 * The records a record names, and those that name it, by which of them was first: a decision may name the referral it led to. Read
 * from their answers; nothing is kept for it.
 */
export function neighboursOf(call: Call, record: Living, all: readonly Living[]): Neighbours {
  const names = (a: Living): ReadonlySet<unknown> => {
    const type = typeOf(call, a.kind)
    return new Set(type ? a.steps.flatMap((s) => Object.entries(type.read(s.current)).filter(([id]) => type.steps[s.step]?.fields[id]?.type.kind === 'record').map(([, v]) => v)) : [])
  }
  const own = names(record)
  const near = all.filter((r) => r.record !== record.record && !r.withdrawn && (own.has(r.record) || names(r).has(record.record)))
  const at = (r: Living): string => (r.steps[0] ? earliest(r.steps[0].happened) : '')
  // On the same day, the one that names the other came after it.
  const isBefore = (r: Living): boolean => (at(r) === at(record) ? own.has(r.record) : at(r) < at(record))
  return { before: near.filter(isBefore), after: near.filter((r) => !isBefore(r)) }
}
