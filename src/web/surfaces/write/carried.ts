import { dayOf, sayDay, sayWhen, type Instant, type When } from '../../../calendar/index.ts'
import type { Body, Living } from '../../../ledger/index.ts'
import { partsOfSource, referenceOf, type Pack, type RecordLink } from '../../../packs/index.ts'
import type { Field, NameOf } from '../../../records/index.ts'
import { sayAnswer, typed, type Answers } from '../../../records/form/index.ts'

/** An answer that another record gives too: where it is, whether this one still says the same, and what that one says. */
export interface Carried {
  /** 'the contact of Sun 3 May'. */
  readonly from: string
  readonly state: 'same' | 'changed' | 'left out'
  readonly says: string
}

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
  return new Map(sourcesOf(pack, w).flatMap(({ link, record }) => {
    const type = pack.recordTypes.find((t) => t.id === record.kind)
    return Object.entries(link.carries ?? {}).flatMap(([id, source]): [string, Carried][] => {
      const { step, field } = partsOfSource(link, source)
      const view = record.steps.findLast((s) => s.step === step), asked = type?.steps[step]?.fields[field]
      const value = view && type?.read(view.current)[field]
      if (value === undefined || !view || !asked) return []
      const here = w.body[id]
      const state = here === undefined ? 'left out' : JSON.stringify(here) === JSON.stringify(value) ? 'same' : 'changed'
      return [[id, { state, from: `the ${pack.say(record.kind.replaceAll('-', ' '))} of ${onDay(view.happened, words.now)}`, says: said(asked, value, words) }]]
    })
  }))
}

const onDay = (happened: When, now: Instant): string => ('at' in happened ? sayDay(dayOf(happened.at), now) : sayWhen(happened, now))

/** Long enough to see what was changed; the whole of it is a press away. */
const longest = 400

function said(field: Field, value: unknown, { names, now }: { readonly names: NameOf; readonly now: Instant }): string {
  const text = sayAnswer(field, value, names, now)
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`
}
