import { forSeveralChildren, howToTalk, ownQuestions, withHanging, type FamilyMember, type HowToTalk } from '../../../../packs/index.ts'
import { type Body, isId, type SubjectId, Timeline } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import type { Fields, Problem, StepDefinition } from '../../../../records/index.ts'
import { chosen, typed, type Answers, type Decoded } from '../../../../records/form/index.ts'
import type { Draft } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { called } from '../../../words/index.ts'
import { familyAround } from '../../child/family/around.ts'
import { latestRecords } from '../begin.ts'
import { alsoControl } from '../controls.ts'
import { loadKnown, type Known } from '../known.ts'
import { readDraft, type FoundDraft } from './load.ts'

/**
 * Controls of a form written for several children: who is ticked, whose own questions were on the page, which other questions are asked for each.
 * An answer for one child stands under `for.<child>.<question>`; the child the draft is about answers under the plain name.
 */
export const severalControls = { also: alsoControl, shown: 'also-shown', apart: 'apart', askApart: 'ask-apart' } as const
export const ownControl = (child: SubjectId, id: string): string => `for.${child}.${id}`

/** Another child this may be written for as well. */
export interface OtherChild {
  readonly child: SubjectId
  readonly name: string
  /** 'Ella'. */
  readonly called: string
  readonly card: Card | null
  /** What they are to the child it is about; null when no record says so any more. */
  readonly relation: FamilyMember['relation']
  readonly ticked: boolean
  /** Out of the writer’s reach since they were ticked: nothing can be written for them. */
  readonly gone: boolean
  /** Their own questions as the page asks them; null until they are ticked and shown. */
  readonly own: Own | null
}

export interface Own {
  /** Their own questions under the controls they are answered with. */
  readonly step: StepDefinition
  readonly answers: Answers
  /** What their record would say: what is the same for all, with their own answers. */
  readonly says: Decoded
  readonly known: Known
  readonly talk: HowToTalk
}

/** Brothers and sisters whom this may be written for at once, and the questions each answers alone. */
export interface Several {
  readonly children: readonly OtherChild[]
  readonly own: ReadonlySet<string>
  /** Questions that are the same for all so far, and could be asked for each. */
  readonly alike: readonly { readonly id: string; readonly label: string }[]
}

/** Whether a draft may be for several: it opens a record about a child, of which nothing is written yet. */
export const maySeveral = ({ draft, type, step }: FoundDraft): boolean =>
  draft.about === 'child' && draft.act === 'step' && draft.expects === 0 && forSeveralChildren(type, step)

/** The questions each child answers alone: by their nature, and those the writer asked apart. */
export function ownIn({ draft, type, step }: FoundDraft, answers: Answers): ReadonlySet<string> {
  const apart = chosen(answers, severalControls.apart).filter((id) => mayBeApart(step, id))
  return withHanging(new Set([...ownQuestions(type, draft.step, step), ...apart]), step)
}

/** Files are given to a draft, and so to everybody it is for. */
const mayBeApart = (step: StepDefinition, id: string): boolean => { const kind = step.fields[id]?.type.kind; return kind !== undefined && kind !== 'files' }

const tickedIn = (answers: Answers): readonly SubjectId[] => [...new Set(chosen(answers, severalControls.also))].filter(isId)

/** The other children ticked, with what each record would say. Nobody is asked of who is ticked and out of reach: they are `gone`. */
export async function loadSeveral(call: Call, found: FoundDraft, answers: Answers, known: Known): Promise<Several | null> {
  if (!maySeveral(found)) return null
  const { draft, step } = found
  const siblings = (await familyAround(call, draft.subject)).siblings.filter((m) => m.ended === null && m.died === null)
  const ticked = tickedIn(answers).filter((c) => c !== draft.subject)
  const ids = [...new Set([...siblings.map((m) => m.person), ...ticked])]
  const reached = await reachedChildren(call, ids)
  const cards = await call.reader.cards(reached), own = ownIn(found, answers), shown = chosen(answers, severalControls.shown)
  const children: OtherChild[] = []
  const bornOf = (child: SubjectId): string => `${cards.get(child)?.born ?? '9999'} ${cards.get(child)?.name ?? ''}`
  for (const child of ids.toSorted((a, b) => (bornOf(a) < bornOf(b) ? -1 : 1))) {
    const isTicked = ticked.includes(child), gone = !reached.has(child), card = cards.get(child) ?? null
    if (gone && !isTicked) continue
    children.push({
      child, card, ticked: isTicked, gone, name: card?.name ?? (gone ? 'A child you cannot see any more' : 'A child with no name yet'), called: gone ? 'that child' : called(card),
      relation: siblings.find((m) => m.person === child)?.relation ?? null,
      own: isTicked && !gone ? await ownOf(call, found, { child, called: called(card), answers, own, known, first: !shown.includes(child) }) : null,
    })
  }
  return children.length === 0 ? null : { children, own, alike: Object.entries(step.fields).filter(([id, f]) => !own.has(id) && !f.onlyWhen && mayBeApart(step, id)).map(([id, f]) => ({ id, label: f.label })) }
}

/** Those of some subjects who are children within reach. */
export async function reachedChildren(call: Call, ids: readonly SubjectId[]): Promise<ReadonlySet<SubjectId>> {
  const within = await call.reader.within(ids)
  const about = await Promise.all([...within].map(async (s) => [s, await call.reader.about(s)] as const))
  return new Set(about.filter(([, kind]) => kind === 'child').map(([s]) => s))
}

interface OfOne { readonly child: SubjectId; readonly called: string; readonly answers: Answers; readonly own: ReadonlySet<string>; readonly known: Known; readonly first: boolean }

async function ownOf(call: Call, { draft, step, type }: FoundDraft, one: OfOne): Promise<Own> {
  const { child, own } = one
  const fields = Object.fromEntries(Object.entries(step.fields).filter(([id]) => own.has(id)))
  const facts = await call.reader.facts(child)
  // What must name a record of theirs begins with their latest, as the draft itself did with the first child’s.
  const begun = one.first ? Object.entries(await latestRecords(call, { ...step, fields }, child)).map(([id, v]) => [ownControl(child, id), v] as const).filter(([id]) => typed(one.answers, id) === '') : []
  const answers = { ...one.answers, ...Object.fromEntries(begun) }
  const asks = Object.values(fields).some((f) => f.type.kind === 'record')
  const known = asks ? await loadKnown(call, { kind: type.id, step: draft.step, definition: { ...step, fields }, subject: child, record: null, facts, answers }) : one.known
  return { step: { ...step, happenedLabel: null, fields: renamed(fields, child) }, answers, says: readFor(call, draft, step, { child, called: one.called, own, answers }), known, talk: howToTalk(new Timeline(child, facts)) }
}

const renamed = (fields: Fields, child: SubjectId): Fields => Object.fromEntries(Object.entries(fields).map(([id, f]) =>
  [ownControl(child, id), f.onlyWhen ? { ...f, onlyWhen: { ...f.onlyWhen, field: ownControl(child, f.onlyWhen.field) } } : f]))

/** What the record of one other child would say, and what is wrong with it: each under the control it is answered with. */
function readFor(call: Call, draft: Draft, step: StepDefinition, one: Pick<OfOne, 'child' | 'called' | 'own' | 'answers'>): Decoded {
  const says = readDraft(call, draft, step, answersFor(one.answers, one.child, one.own))
  return { ...says, problems: says.problems.flatMap((p) => sameAs(p, one)) }
}

/** A problem of theirs, said as theirs. What is wrong with an answer for all is said once, of the child the draft is about. */
export function sameAs(p: Problem, { child, called: name, own }: Pick<OfOne, 'child' | 'called' | 'own'>): readonly Problem[] {
  const id = p.field === null ? null : [...own].find((o) => p.field === o || p.field?.startsWith(`${o}-`)) ?? null
  if (p.field !== null && id === null) return []
  return [{ ...p, field: p.field === null ? null : ownControl(child, p.field), says: `For ${name}: ${p.says}` }]
}

/** The answers as one other child’s record would have them: those for all, with theirs in the place of the first child’s own. */
export function answersFor(answers: Answers, child: SubjectId, own: ReadonlySet<string>): Answers {
  const isOwn = (control: string): boolean => [...own].some((id) => control === id || control.startsWith(`${id}-`))
  const prefix = ownControl(child, '')
  const alike = Object.entries(answers).filter(([c]) => !isOwn(c))
  const theirs = Object.entries(answers).filter(([c]) => c.startsWith(prefix)).map(([c, v]): [string, Answers[string]] => [c.slice(prefix.length), v]).filter(([c]) => isOwn(c))
  return Object.fromEntries([...alike, ...theirs])
}

/** The answers once a question is asked for each child: everybody ticked begins with what was written for all. */
export function askApart(answers: Answers, id: string, step: StepDefinition): Answers {
  if (!mayBeApart(step, id)) return answers
  const controls = Object.entries(answers).filter(([c]) => c === id || c.startsWith(`${id}-`))
  const theirs = tickedIn(answers).flatMap((child) => controls.map(([c, v]): [string, Answers[string]] => [ownControl(child, c), v]))
  return { ...answers, ...Object.fromEntries(theirs), [severalControls.apart]: [...new Set([...chosen(answers, severalControls.apart), id])] }
}

/** What was written for a child who is not ticked just now: kept in the draft, so that ticking them again brings it back. */
export function withUnshown(answers: Answers, kept: Answers): Answers {
  const shown = chosen(answers, severalControls.shown)
  const others = Object.entries(kept).filter(([c]) => c.startsWith('for.') && !shown.some((child) => c.startsWith(ownControl(child, ''))))
  return { ...Object.fromEntries(others), ...answers }
}

/** The answers that go on any record of this draft, for help with words: those for all, and what is asked of each child ticked and shown. */
export function everyBody(call: Call, found: FoundDraft, answers: Answers, body: Body): readonly Body[] {
  if (!maySeveral(found)) return [body]
  const own = ownIn(found, answers), shown = chosen(answers, severalControls.shown)
  return [body, ...tickedIn(answers).filter((c) => shown.includes(c)).map((c) => Object.fromEntries(
    Object.entries(readDraft(call, found.draft, found.step, answersFor(answers, c, own)).body).filter(([id]) => own.has(id))))]
}
