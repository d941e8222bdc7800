import { dayOf, sayDay, sayWhen, type Instant, type When } from '../../../calendar/index.ts'
import type { Body, Living, StepView } from '../../../ledger/index.ts'
import { carriesOn, partsOfSource, referenceOf, type Pack, type RecordLink } from '../../../packs/index.ts'
import type { Field, Fields, NameOf, RecordType } from '../../../records/index.ts'
import { encode, sayAnswer, typed, type Answers } from '../../../records/form/index.ts'

/** An answer that another record gives too: where it is, whether this one still says the same, and what that one says. */
export interface Carried {
  /** 'the contact of Sun 3 May'. */
  readonly from: string
  readonly state: 'same' | 'changed' | 'left out'
  readonly says: string
  /** It is what the last record of the same kind says, with which the form was begun. */
  readonly asLast?: true
}

/** The control in which a form remembers which earlier record of its kind it was begun with. */
export const lastControl = 'as-last-time'

/** A form being written, and what it may have come from. */
export interface Written {
  readonly kind: string
  readonly step: string
  readonly answers: Answers
  /** The answers as they would be kept. */
  readonly body: Body
  /** The records of the person it is about. */
  readonly all: readonly Living[]
}

/** The records a form says it comes from, with the link that carries their answers to it. */
function sourcesOf(pack: Pack, w: Pick<Written, 'kind' | 'step' | 'answers' | 'all'>): readonly { readonly link: RecordLink; readonly record: Living }[] {
  return pack.journey.links.filter((l) => l.to.kind === w.kind && l.to.step === w.step && l.carries).flatMap((link) => {
    const reference = referenceOf(link, pack.recordTypes)
    const named = reference === null ? '' : typed(w.answers, reference)
    const record = w.all.find((r) => r.record === named && r.kind === link.from && !r.withdrawn)
    return record ? [{ link, record }] : []
  })
}

/** The records a form's answers may have been carried from. */
export const carriedFrom = (pack: Pack, w: Pick<Written, 'kind' | 'step' | 'answers' | 'all'>): readonly Living[] =>
  [...new Set(sourcesOf(pack, w).map((s) => s.record))]

/**
 * By question, where its answer came from and whether it was changed since. Found each time it is shown, by reading the other
 * record: nothing is kept of it, so a correction there is seen here at once.
 */
export function carriedIn(pack: Pack, w: Written, words: { readonly names: NameOf; readonly now: Instant }): ReadonlyMap<string, Carried> {
  return new Map([...fromLast(pack, w, words), ...fromSources(pack, w, words)])
}

type Words = Parameters<typeof carriedIn>[2]

const fromSources = (pack: Pack, w: Written, words: Words): readonly [string, Carried][] =>
  sourcesOf(pack, w).flatMap(({ link, record }) => {
    const type = pack.recordTypes.find((t) => t.id === record.kind)
    return Object.entries(link.carries ?? {}).flatMap(([id, source]): [string, Carried][] => {
      const { step, field } = partsOfSource(link, source)
      const view = record.steps.findLast((s) => s.step === step), asked = type?.steps[step]?.fields[field]
      const value = view && type?.read(view.current)[field]
      if (value === undefined || !view || !asked) return []
      return [[id, { state: stateOf(w.body[id], value), from: sayFrom(pack, record, view, words), says: said(asked, value, words) }]]
    })
  })

const stateOf = (here: unknown, there: unknown): Carried['state'] => (here === undefined ? 'left out' : JSON.stringify(here) === JSON.stringify(there) ? 'same' : 'changed')
const sayFrom = (pack: Pack, record: Living, view: StepView, { now }: Words): string => `the ${pack.say(record.kind.replaceAll('-', ' '))} of ${onDay(view.happened, now)}`

/** What the last record of a kind said in answers that may be begun with; null where it has none of them. */
export function lastSaid(type: RecordType, stepId: string, record: Living): { readonly view: StepView; readonly body: Body } | null {
  const view = record.steps.findLast((s) => s.step === stepId)
  const body = view ? Object.fromEntries(Object.entries(type.read(view.current)).filter(([id, value]) => value !== undefined && carriesOn(type, stepId, id))) : {}
  return view && Object.keys(body).length > 0 ? { view, body } : null
}

/** The answers with what was said last time wherever nothing is written yet. Nothing typed is changed. */
export function begunWithLast(type: RecordType, stepId: string, record: Living, answers: Answers, written: Body): Answers {
  const step = type.steps[stepId], last = lastSaid(type, stepId, record)
  if (!step || !last) return answers
  const empty = Object.fromEntries(Object.entries(last.body).filter(([id]) => written[id] === undefined))
  return { ...answers, ...encode(step, empty, null), [lastControl]: record.record }
}

/** Answers beside those of the earlier record the form was begun with, whichever of them were there to carry. */
function fromLast(pack: Pack, w: Written, words: Words): readonly [string, Carried][] {
  const named = typed(w.answers, lastControl), type = pack.recordTypes.find((t) => t.id === w.kind)
  const record = named === '' ? undefined : w.all.find((r) => r.record === named && r.kind === w.kind && !r.withdrawn)
  const last = type && record ? lastSaid(type, w.step, record) : null
  return !record || !last ? [] : Object.entries(last.body).flatMap(([id, value]): [string, Carried][] => {
    const asked = type?.steps[w.step]?.fields[id]
    return asked ? [[id, { state: stateOf(w.body[id], value), from: sayFrom(pack, record, last.view, words), says: said(asked, value, words), asLast: true }]] : []
  })
}

const onDay = (happened: When, now: Instant): string => ('at' in happened ? sayDay(dayOf(happened.at), now) : sayWhen(happened, now))

/** Long enough to see what was changed; the whole of it is a press away. */
const longest = 400

function said(field: Field, value: unknown, { names, now }: { readonly names: NameOf; readonly now: Instant }): string {
  const text = field.type.kind === 'rows' ? sayRows(field.type.fields, value as readonly Body[], { names, now }) : sayAnswer(field, value, names, now)
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`
}

/** Rows one after another, each with its answers in order. */
const sayRows = (fields: Fields, rows: readonly Body[], { names, now }: Words): string =>
  rows.map((row) => Object.entries(fields).flatMap(([id, f]) => (row[id] === undefined ? [] : sayAnswer(f, row[id], names, now))).join(', ')).join('; ')
