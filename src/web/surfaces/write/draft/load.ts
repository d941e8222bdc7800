import { howToTalk, type HowToTalk } from '../../../../packs/index.ts'
import type { Instant, When } from '../../../../calendar/index.ts'
import { type Fact, isId, type Living, living, Timeline } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { readAttached, type Problem, type RecordType, type StepDefinition } from '../../../../records/index.ts'
import { decode, isOver, type Answers, type Decoded } from '../../../../records/form/index.ts'
import { findDraft, type Draft } from '../../../../store/index.ts'
import type { Call, NotAllowed } from '../../../contract.ts'
import { kindWords, nameInLine, sayWriter } from '../../../words/index.ts'
import { bodyOf, type BodyShown } from '../../records/body.tsx'
import { insideOf, type Inside } from '../../records/file/inside.ts'
import { besideForm, type Library } from '../../guidance/parts/load.ts'
import { carriedFrom, carriedIn, lastSaid, type Carried } from '../carried.ts'
import { loadKnown, namesOf, peopleIn, recordLine, type Known } from '../known.ts'
import { sayWritingToo } from '../writing-too.ts'
import { loadSeveral, type Several } from './several.ts'
import { sentBeside, type SentBeside } from './at-once.ts'

/** Somebody's own unfinished writing, with all that is needed to show and send it. */
export interface Writing {
  readonly draft: Draft
  readonly type: RecordType
  readonly step: StepDefinition
  readonly card: Card | null
  readonly answers: Answers
  readonly decoded: Decoded
  readonly known: Known
  /** Brothers and sisters it may be written for as well; null where it may not, or none is known. */
  readonly several: Several | null
  /** The record as it stands; null when nothing of it is written yet. */
  readonly record: Living | null
  /** The last record of this kind about the same person, in one line. */
  readonly lastTime: { readonly record: string; readonly line: string; /** The form may begin with what it said. */ readonly begins: When | null } | null
  /** Answers that the record it comes from gives too, by question. */
  readonly carried: ReadonlyMap<string, Carried>
  /** The records it comes from, each in one line. */
  readonly cameFrom: readonly { readonly record: string; readonly title: string; readonly line: string }[]
  /** Whose body is drawn beside an injury, with what was marked at other times; null for anything else. */
  readonly body: BodyShown | null
  /** What the documents among its files say of themselves. */
  readonly inside: Inside
  /** How the child tells us things; null when it is not about a child. */
  readonly talk: HowToTalk | null
  /** Guidance that stands beside this form. */
  readonly guidance: Library
  /** What must be put right before it is sent, as this page shows it. */
  readonly problems: readonly Problem[]
  /** What others have added to the record since the writer began. */
  readonly since: readonly Added[]
  /** Who else is writing the same step of this record, each in a sentence. */
  readonly writingToo: readonly string[]
  /** What others sent of the same step meanwhile, beside what stands here. */
  readonly sentBeside: readonly SentBeside[]
  /** The writer asked to bin it, and has not said why. */
  readonly binning: boolean
  /** The revision that a press on the page before this one saved, so that the browser knows it arrived. */
  readonly took: number | null
}

/** A line added to a record, and by whom. */
export interface Added { readonly fact: string; readonly line: string; readonly by: string | null; readonly at: Instant }

/** A draft with the definition of what it writes. */
export interface FoundDraft { readonly draft: Draft; readonly type: RecordType; readonly step: StepDefinition }

/** The draft in the address, or null: not there, not the reader's to see, or of a kind this pack does not know. */
export async function draftOf(call: Call): Promise<FoundDraft | null> {
  const draft = isId(call.params['draft']) ? await findDraft(call.reader, call.params['draft']) : null
  const type = draft && call.pack.recordTypes.find((t) => t.id === draft.kind)
  const step = draft && type?.steps[draft.step]
  return draft && type && step ? { draft, type, step } : null
}

/** Said to the writer of a draft about somebody who has since gone out of their reach. */
export const outOfReach: NotAllowed = {
  notAllowed: 'This is about somebody you do not work with any more, so it cannot be sent from here. Your writing is kept: ask your manager who it should go to.',
}

/** How a draft's form is read: what is about a person has happened; what is about a post or a place may be written ahead. */
export const readDraft = (call: Call, draft: Draft, step: StepDefinition, answers: Answers): Decoded =>
  decode(step, answers, { now: call.now, ahead: draft.about !== 'child' && draft.about !== 'adult' })

/** Whether the only thing on the record is that this writing began. */
export const onlyBegun = (type: RecordType, record: Living | null): boolean =>
  record !== null && type.unfinishedIsAConcern !== null && record.steps.every((s) => type.steps[s.step]?.automatic === true)

type Shows = Partial<Pick<Writing, 'problems' | 'binning' | 'took'>>

/** Loads the page of a draft with these answers in it. */
export async function loadWriting(call: Call, { draft, type, step }: FoundDraft, answers: Answers, shows: Shows = {}): Promise<Writing> {
  const facts = await call.reader.facts(draft.subject)
  const all = living(facts)
  const record = all.find((r) => r.record === draft.record) ?? null
  const known = await loadKnown(call, { kind: draft.kind, step: draft.step, definition: step, subject: draft.subject, record, facts, answers })
  const before = lastOfKind(all, draft.kind, draft.record)
  const from = { kind: draft.kind, step: draft.step, answers, all }
  const sources = draft.act === 'withdraw' ? [] : carriedFrom(call.pack, from)
  const names = await namesOf(call, peopleIn([before, record, ...sources].filter((r) => r !== null && r !== undefined)))
  const decoded = readDraft(call, draft, step, answers)
  const card = (await call.reader.cards([draft.subject])).get(draft.subject) ?? null
  return {
    draft, type, step, answers, known, record, decoded, several: await loadSeveral(call, { draft, type, step }, answers, known),
    carried: draft.act === 'withdraw' ? new Map() : carriedIn(call.pack, { ...from, body: decoded.body }, { names: nameInLine(names), now: call.now }),
    cameFrom: sources.map((r) => ({ record: r.record, title: kindWords(call.pack, r.kind), line: recordLine(call, r, names) })),
    card, body: bodyOf(draft.kind, draft.record, all, { card, now: call.now }),
    lastTime: before ? { record: before.record, line: recordLine(call, before, names), begins: mayBegin({ draft, type, step }, before) } : null,
    since: (record?.facts ?? []).filter((f) => f.sequence > draft.expects).map((f) => added(type, f, names)),
    writingToo: draft.expects === 0 ? [] : await sayWritingToo(call, draft), sentBeside: sentBeside(call, { draft, type, step }, { answers, decoded, known, record }),
    inside: await insideOf(call, Object.values(answers).flat().flatMap((v) => readAttached(v) ?? [])),
    talk: draft.about === 'child' ? howToTalk(new Timeline(draft.subject, facts)) : null, guidance: await besideForm(call, draft.kind),
    problems: [], binning: false, took: null, ...shows,
  }
}

/** When the last record of this kind was, if this draft opens another one and may begin with what it said. */
const mayBegin = ({ draft, type, step }: FoundDraft, before: Living): When | null =>
  (draft.act === 'step' && step.opens ? lastSaid(type, draft.step, before)?.view.happened ?? null : null)

/** The last record of a kind about somebody, but for one of them. */
export const lastOfKind = (all: readonly Living[], kind: string, but: string): Living | undefined => all.findLast((r) => r.kind === kind && r.record !== but && !r.withdrawn)

function added(type: RecordType, fact: Fact, names: Known['names']): Added {
  const by = sayWriter(fact, (author) => names(author) ?? '') || null
  const step = type.steps[fact.step]
  const line = fact.act === 'withdraw' ? `Withdrawn: ${fact.why ?? 'why is not written'}`
    : (step?.line(type.read(fact), nameInLine(names)) ?? fact.step)
  return { fact: fact.id, line: fact.act === 'amend' ? `Corrected: ${line}` : line, by, at: fact.recorded }
}

/** The last sequence of a record that this page has shown to the writer. */
export const seenTo = (w: Pick<Writing, 'draft' | 'record'>): number => w.record?.facts.at(-1)?.sequence ?? w.draft.expects

/** Whether the record ended while this was being written. */
export const endedMeanwhile = (w: Writing): boolean => w.record !== null && w.draft.act === 'step' && isOver(w.type, w.record)
