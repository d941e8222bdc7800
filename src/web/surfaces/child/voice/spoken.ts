import { dayOf, daysBetween, earliest, latest, type When } from '../../../../calendar/index.ts'
import type { Body, Living, StepView, SubjectId } from '../../../../ledger/index.ts'
import { participation } from '../../../../packs/index.ts'
import type { Fields, RecordType } from '../../../../records/index.ts'
import type { ChildRecord } from '../parts/open-child.ts'
import { codeWords } from '../parts/telling.ts'
import { inConfidence } from '../overview/side.tsx'

/** Something in the child's own words or way of telling: what it answers, on which record. Null words were told in confidence and stay there. */
export interface Spoken {
  readonly words: string | null
  readonly question: string
  readonly record: string
  readonly title: string
  readonly happened: When
  readonly author: SubjectId | null
  /** How they took part, where the form asked. */
  readonly how: string | null
}
/** A question for their own words that was left empty on something written about them. */
export interface Unasked { readonly question: string; readonly record: string; readonly title: string; readonly happened: When }

interface Told { readonly type: RecordType; readonly step: StepView; readonly body: Body; readonly fields: Fields }

/** Every step on the record that asks for the child's own words, newest first. */
function asking(record: ChildRecord): readonly Told[] {
  const types = new Map(record.pack.recordTypes.map((t) => [t.id, t]))
  const all = record.timeline.records.filter((r: Living) => r.withdrawn === null).flatMap((r) => r.steps.flatMap((step): readonly Told[] => {
    const type = types.get(r.kind), fields = type?.steps[step.step]?.fields
    return type && fields && voices(fields).length > 0 ? [{ type, step, body: type.read(step.current), fields }] : []
  }))
  return all.toSorted((a, b) => (when(a) > when(b) ? -1 : 1))
}

const when = (t: Told): string => `${earliest(t.step.happened)} ${t.step.recorded}`
const voices = (fields: Fields) => Object.entries(fields).filter(([, f]) => f.type.kind === 'voice')
const wordsOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().replaceAll(/^[“"]|[”"]$/g, '') : null)

/** Everything they said, newest first, on whatever record it was written. */
export const spokenIn = (record: ChildRecord): readonly Spoken[] => asking(record).flatMap(({ type, step, body, fields }) => voices(fields).flatMap(([id, field]): readonly Spoken[] => {
  const words = wordsOf(body[id])
  return words === null ? [] : [{
    words: inConfidence(step) ? null : words, question: field.label, record: step.record, title: type.title, happened: step.happened, author: step.current.author,
    how: codeWords(record.pack, type.id, step.step, 'childTookPart', body['childTookPart']),
  }]
}))

/** Where their words were asked for and are missing, newest first. A question that is only for some is not missing. */
export const unaskedIn = (record: ChildRecord): readonly Unasked[] => asking(record).flatMap(({ type, step, body, fields }) => voices(fields)
  .filter(([id, field]) => field.expected === true && field.onlyWhen === undefined && wordsOf(body[id]) === null)
  .map(([, field]) => ({ question: field.label, record: step.record, title: type.title, happened: step.happened })))

/** Days since they were last heard, or null when nobody ever wrote down a word. */
export function silence(record: ChildRecord, spoken: readonly Spoken[]): { readonly days: number; readonly last: When } | null {
  const last = spoken[0]
  return last ? { days: daysBetween(dayOf(latest(last.happened)), dayOf(record.now)), last: last.happened } : null
}

/** Something they asked to be changed, and what came of it. */
export interface Asked {
  readonly record: string
  readonly words: string | null
  readonly said: When
  readonly by: string | null
  readonly answers: SubjectId | null
  readonly done: readonly string[]
  readonly told: { readonly on: When; readonly words: string | null } | null
}

/** What they asked for: unanswered first, then the newest. */
export const askedIn = (record: ChildRecord): readonly Asked[] => record.timeline.each(participation).flatMap((e): readonly Asked[] => {
  const said = e.at('said'), told = e.at('told-back')
  return said ? [{
    record: e.record, words: wordsOf(said.body.words), said: said.happened, by: said.body.by ?? null, answers: said.body.answers ?? null,
    done: e.all('done').flatMap((s) => wordsOf(s.body.what) ?? []), told: told ? { on: told.happened, words: wordsOf(told.body.words) } : null,
  }] : []
}).toSorted((a, b) => Number(a.told !== null) - Number(b.told !== null) || (earliest(a.said) > earliest(b.said) ? -1 : 1))
